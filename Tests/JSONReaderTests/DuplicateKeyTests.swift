import Diagnostics
import JSONReader
import Testing

@Suite("A key that an object has twice")
struct DuplicateKeyTests {
    @Test(
        "is found at its second place, escapes resolved",
        arguments: [
            (#"{"a": 1, "b": 2, "a": 3}"#, [18]),
            (#"{"id": 1, "\u0069d": 2}"#, [11]),
            (#"{"a": 1, "a": 2, "a": 3}"#, [10, 18]),
            (#"{"": 1, "": 2}"#, [9]),
            (#"{"abcdefgh1": 1, "abcdefgh2": 2, "abcdefgh1": 3}"#, [34]),
            (#"{"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 2}]}"#, []),
            (#"{"a": {"b": 1}, "b": {"b": 1}, "a": {"b": 1, "b": 2}}"#, [32, 46]),
            (#"{"A": 1, "a": 2, "é": 3, "e\u0301": 4}"#, []),
        ])
    func found(text: String, columns: [Int]) {
        #expect(duplicates(in: text) == columns)
    }

    @Test("is found in an object of 5,000 keys, and in the small one around it")
    func largeObjects() {
        let many = (0..<5_000).map { "\"key \($0)\": \($0)" }.joined(separator: ",\n")
        let inner = "{\(many),\n\"key 17\": 0, \"key 4999\": 0, \"key 5000\": 0}"
        let read = readJSON(SourceText(path: "a.json", bytes: Array("{\"a\": \(inner), \"a\": 1}".utf8))) {
            (cursor) throws(JSONSyntaxError) in try cursor.skipValue()
        }
        #expect(read.value != nil)
        #expect(read.findings.map(\.place.line) == [5_001, 5_001, 5_001])
        #expect(read.findings.map(\.place.column) == [1, 14, 45])
    }
}

private func duplicates(in text: String) -> [Int] {
    readJSON(SourceText(path: "a.json", bytes: Array(text.utf8))) { (cursor) throws(JSONSyntaxError) in
        try cursor.skipValue()
    }.findings.filter { $0.code == .duplicateKey }.compactMap(\.place.column)
}
