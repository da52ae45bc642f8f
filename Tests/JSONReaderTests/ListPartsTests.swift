import Diagnostics
import JSONReader
import Testing

@Suite("A list read in parts")
struct ListPartsTests {
    @Test("gives what it gives in one, however it is laid out", arguments: 1...9)
    func layouts(count: Int) {
        let layouts = [
            #"[{"n":1},{"n":22},{"n":333},{"n":4}]"#,
            "[\n{\"n\": 1},\n{\"n\": 22},\n{\"n\": 333},\n{\"n\": 4}\n]",
            "[\n  {\n    \"n\": 1\n  },\n  {\n    \"n\": 22\n  } ,\n  {\n    \"n\": 333\n  },\n  {\n    \"n\": 4\n  }\n]",
        ]
        for text in layouts { check(text, [1, 22, 333, 4], parts: count) }
        check("[]", [], parts: count)
        check(#"[{"n": 7}]"#, [7], parts: count)
    }

    @Test("is not cut where an element only seems to begin", arguments: 2...9)
    func wrongCuts(count: Int) {
        // Objects within the elements begin like the elements themselves, and a string looks like one.
        let text = """
            [{"n": 1, "more": [{"n": 8}, {"n": 8}, {"n": 8}]}, {"n": 2, "text": ", {\\"n\\": 9}"},
             {"n": 3, "more": [0, {"n": 8}, {"n": 8}, [{"n": 8}, {"n": 8}]]}, {"n": 4}]
            """
        check(text, [1, 2, 3, 4], parts: count)
    }

    @Test("may have elements of which none is an object", arguments: 1...4)
    func others(count: Int) {
        check(#"["a", [1, 2], 3, {"n": 5}]"#, [5], parts: count)
    }

    @Test("tells of the same errors and doubled keys", arguments: 1...9)
    func errors(count: Int) {
        let twice = #"{"n": 1, "n": 1}"#
        check(
            "[\(twice), \(twice), {\"n\": 3}, \(twice)]", [1, 1, 3, 1], ["1:11", "1:29", "1:57"], parts: count)
        check(#"[{"n": 1}, {"n": 2}, {"n": x}, {"n": 4}, {"n": y}]"#, [1, 2], ["1:28"], parts: count)
        check(#"[{"n": 1}, {"n": 2}, {"n": 3} {"n": 4}, {"n": 5}]"#, [1, 2, 3], ["1:31"], parts: count)
        check(#"[{"n": 1}, {"n": 2}, {"n": 3},]"#, [1, 2, 3], ["1:30"], parts: count)
        check(#"[{"n": 1}, {"n": 2}, {"n": 3}, {"n": 4}"#, [1, 2, 3, 4], ["1:40"], parts: count)
    }

    @Test("leaves the rest of its text to be read", arguments: 1...5)
    func surroundings(count: Int) {
        let text = #"{"first": 1, "list": [{"n": 1}, {"n": 2}, {"n": 3}], "last": 4, "first": 5}"#
        let source = SourceText(path: "a.json", bytes: Array(text.utf8))
        var numbers: [Int] = []
        let read = readJSON(source) { (cursor) throws(JSONSyntaxError) -> [Int] in
            var others: [Int] = []
            _ = try cursor.beginObject()
            while let key = try cursor.nextKey() {
                if cursor.matches(key, "list") {
                    _ = try cursor.beginArray()
                    try readNumbers(&cursor, source, parts: count, into: &numbers)
                } else if let number = try cursor.readNumber() {
                    others.append(cursor.integer(number) ?? -1)
                }
            }
            return others
        }
        #expect(read.value == [1, 4, 5] && numbers == [1, 2, 3])
        #expect(read.findings.map(\.place.column) == [65])
    }

    private func check(
        _ text: String, _ expected: [Int], _ places: [String] = [], parts: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let source = SourceText(path: "a.json", bytes: Array(text.utf8))
        var numbers: [Int] = []
        let read = readJSON(source) { (cursor) throws(JSONSyntaxError) in
            _ = try cursor.beginArray()
            try readNumbers(&cursor, source, parts: parts, into: &numbers)
        }
        #expect(numbers == expected, sourceLocation: sourceLocation)
        #expect(
            read.findings.map { "\($0.place.line ?? 0):\($0.place.column ?? 0)" } == places,
            sourceLocation: sourceLocation)
    }
}

/// The numbers called `n` of a list's objects, once each object has been read to its end.
private func readNumbers(
    _ cursor: inout JSONCursor, _ source: SourceText, parts: Int, into numbers: inout [Int]
) throws(JSONSyntaxError) {
    var found = numbers
    defer { numbers = found }
    try cursor.readList(parts: parts) { parts in
        parts.map { part in
            part.read(source, into: []) { (cursor, read: inout [Int]) throws(JSONSyntaxError) in
                guard try cursor.beginObject() else { return try cursor.skipValue() }
                var number: Int?
                while let key = try cursor.nextKey() {
                    let isNumber = cursor.matches(key, "n")
                    if isNumber, let value = try cursor.readNumber() {
                        number = cursor.integer(value)
                    } else {
                        try cursor.skipValue()
                    }
                }
                if let number { read.append(number) }
            }
        }
    } take: {
        found += $0
    }
}
