import Diagnostics
import JSONReader
import Testing

@Suite("A JSON text that is not well formed")
struct SyntaxFindingTests {
    @Test(
        "gets one finding with its place and its cause",
        arguments: [
            ("{\"a\": 1,\n }", 1, 8, "comma after the last entry"),
            ("[1, 2,]", 1, 6, "comma after the last entry"),
            ("{'a': 1}", 1, 2, "single quotes around a string"),
            ("{\"a\": 'b'}", 1, 7, "single quotes around a string"),
            ("[1] // one", 1, 5, "more text after the value"),
            ("{\n  // one\n}", 2, 3, "comment: JSON has none"),
            ("[1 /* one */]", 1, 4, "comment: JSON has none"),
            ("[NaN]", 1, 2, "NaN and Infinity are no JSON numbers"),
            ("[-Infinity]", 1, 2, "NaN and Infinity are no JSON numbers"),
            ("[True]", 1, 2, "this word is no JSON value"),
            ("[yellow]", 1, 2, "word without quotes"),
            ("{a: 1}", 1, 2, "key without double quotes"),
            ("{\"a\" 1}", 1, 6, "a colon is missing after the key"),
            ("[1 2]", 1, 4, "a comma is missing here"),
            ("[,1]", 1, 2, "a value is missing here"),
            ("{\"a\":}", 1, 6, "a value is missing here"),
            ("[1}", 1, 3, "this bracket closes nothing that is open"),
            ("[007]", 1, 2, "number with a leading zero"),
            ("[+1]", 1, 2, "number with a plus sign"),
            ("[.5]", 1, 2, "number that begins with a point"),
            ("[1_000]", 1, 2, "this is no JSON number"),
            ("[\"é\\x\"]", 1, 4, "unknown escape in a string"),
            ("[\"\\ud800\"]", 1, 3, "half a surrogate pair in a string"),
            ("[\"\\udc00\\ud800\"]", 1, 3, "half a surrogate pair in a string"),
            ("[\"a\nb\"]", 1, 4, "line break inside a string"),
            ("[\"a\tb\"]", 1, 4, "control character inside a string"),
            ("{} {}", 1, 4, "more text after the value"),
            ("", 1, 1, "the file holds no JSON value"),
            (" \n ", 2, 2, "the file holds no JSON value"),
            ("{\"a\": [1", 1, 9, "the file ends inside a list"),
            ("{\"a\": 1", 1, 8, "the file ends inside an object"),
            ("{\"a\": \"b", 1, 9, "the file ends inside a string"),
            ("[tru", 1, 5, "the file ends inside a word"),
            ("[-", 1, 3, "the file ends inside a number"),
            ("\u{FEFF}{}", 1, 1, "byte order mark at the start of the file"),
        ])
    func words(text: String, line: Int, column: Int, summary: String) throws {
        let read = check(Array(text.utf8))
        #expect(read.value == nil)
        let finding = try #require(read.findings.first)
        #expect(read.findings.count == 1 && finding.code == .jsonSyntax && finding.help != nil)
        #expect(finding.summary == summary)
        #expect(finding.place.line == line && finding.place.column == column)
    }

    @Test("is refused where its bytes are not UTF-8")
    func encodings() {
        let broken = check([0x5B, 0x22, 0xC3, 0x28, 0x22, 0x5D])
        #expect(broken.findings.map(\.code) == [.notUTF8] && broken.findings.first?.place.column == 3)
        #expect(check([0x7B, 0x00, 0x7D, 0x00]).findings.map(\.code) == [.notUTF8])
        #expect(check([0xFF, 0xFE, 0x7B, 0x00]).findings.map(\.code) == [.notUTF8])
    }

    @Test("may nest 512 levels, and not 513")
    func depth() {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(check(nested(512)).findings.isEmpty)
        #expect(check(nested(513)).findings.map(\.summary) == ["more than 512 levels of brackets"])
        #expect(check(Array(String(repeating: "{\"a\":", count: 100_000).utf8)).findings.count == 1)
    }

    @Test("never gets through when it is cut off, wherever that is")
    func truncation() {
        let whole = Array(#"{"a": [1.5e-3, true, null, "\u00e9\ud834\udd1e"], "b": {}}"#.utf8)
        #expect(check(whole).findings.isEmpty)
        for length in 0..<whole.count {
            let read = check(Array(whole[..<length]))
            #expect(read.value == nil && read.findings.count == 1, "cut at \(length)")
        }
    }
}

private func check(_ bytes: [UInt8]) -> Checked<Bool?> {
    readJSON(SourceText(path: "a.json", bytes: bytes)) { (cursor) throws(JSONSyntaxError) in
        try cursor.skipValue()
        return true
    }
}
