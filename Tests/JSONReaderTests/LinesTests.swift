import Diagnostics
import JSONReader
import Testing

@Suite("A JSON text with a value on each line")
struct LinesTests {
    @Test("gives each line's value; blank lines and a missing last line feed do not matter")
    func values() {
        let (numbers, findings) = numbers(in: "1\n 2 \r\n\n \n3")
        #expect(numbers == [1, 2, 3] && findings.isEmpty)
    }

    @Test("stops at the first line that is not JSON")
    func broken() {
        let (numbers, findings) = numbers(in: "1\n2 2\n3\n")
        #expect(numbers == [1, 2])
        #expect(findings.map(\.place.line) == [2] && findings.map(\.place.column) == [3])
    }

    @Test("ends a value at its line's end")
    func lineEnd() {
        let (_, findings) = numbers(in: "1\n[2,\n3]\n")
        #expect(findings.map(\.summary) == ["the line ends inside a list"])
        #expect(findings.map(\.place.line) == [2])
    }

    @Test("is read the same in any number of parts", arguments: 1...12)
    func parts(count: Int) {
        let (numbers, findings) = numbers(in: "1\n22\n\n333\r\n4444", parts: count)
        #expect(numbers == [1, 22, 333, 4444] && findings.isEmpty)
    }

    @Test("tells the same errors in any number of parts, and reads nothing after the first", arguments: 1...12)
    func brokenParts(count: Int) {
        let text = "1\n{\"a\": 1, \"a\": 2}\n2\n{\"b\": 1, \"b\": 2}\n3 3\n4\n{\"c\": 1, \"c\": 2}\n"
        let (numbers, findings) = numbers(in: text, parts: count)
        #expect(numbers == [1, 2, 3])
        #expect(findings.map(\.place.line) == [2, 4, 5])
    }

    @Test("of which one part is not UTF-8 is not read at all", arguments: 1...4)
    func encoding(count: Int) {
        let source = SourceText(path: "a.ndjson", bytes: Array("1\n2\n3\n\"".utf8) + [0xFF, 0x22])
        let (numbers, findings) = numbers(in: source, parts: count)
        #expect(numbers.isEmpty && findings.map(\.code) == [.notUTF8])
    }
}

private func numbers(in text: String, parts: Int = 1) -> ([Int], [Finding]) {
    numbers(in: SourceText(path: "a.ndjson", bytes: Array(text.utf8)), parts: parts)
}

private func numbers(in source: SourceText, parts: Int) -> ([Int], [Finding]) {
    var numbers: [Int] = []
    let findings = readJSONLines(source, in: 0..<source.bytes.count, parts: parts) { parts in
        parts.map { part in
            part.read(source, into: []) { (cursor, numbers: inout [Int]) throws(JSONSyntaxError) in
                if let number = try cursor.readNumber() {
                    numbers.append(cursor.integer(number) ?? -1)
                } else {
                    try cursor.skipValue()
                }
            }
        }
    } take: {
        numbers += $0
    }
    return (numbers, findings)
}
