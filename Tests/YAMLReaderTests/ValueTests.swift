import Diagnostics
import Testing
import YAMLReader

@Suite("Values of a YAML document")
struct ValueTests {
    @Test(
        "are words, lists and mappings in the order of the file",
        arguments: [
            ("title: Trust\norder: 3\n", "{title=Trust order=3}"),
            ("a: [x, y]\nb:\n  - 1\n  - c: 2\n    d: 3\n", "{a=(x y) b=(1 {c=2 d=3})}"),
            ("a:\r\n  b: \"x\\ty\"\r\nc: 'it''s'\r\n", "{a={b=x\ty} c=it's}"),
            ("a: |\n  one\n  two\nb: >\n  three\n  four\n", "{a=one\ntwo\n b=three four\n}"),
            ("{a: 1, b: {c: [ ]}}", "{a=1 b={c=()}}"),
            ("# only a comment\n", "{}"), ("", "{}"), ("---\na: 1\n...\n", "{a=1}"), ("~", "{}"),
            ("%YAML 1.2\n---\na: 1\n", "{a=1}"), ("\u{FEFF}a: 1", "{a=1}"), ("? a\n: 1\n", "{a=1}"),
            ("title: x\nTitle: y\n", "{title=x Title=y}"),
            ("caf\u{E9}: 1\ncafe\u{301}: 2\n", "{caf\u{E9}=1 cafe\u{301}=2}"),
        ])
    func shapes(text: String, expected: String) {
        let checked = read(text)
        #expect(checked.findings.isEmpty)
        #expect(outline(checked.value).utf8.elementsEqual(expected.utf8))
    }

    @Test("stay text: no country becomes false, no version a number, no zero is lost")
    func textStaysText() throws {
        let text = "country: NO\nversion: 1.10\ncode: 012\ntime: 12:30:45\nlarge: 1_000\ndate: 2024-02-30\n"
        let mapping = read(text).value
        let words = mapping.entries.map { $0.value.asString.value }
        #expect(words == ["NO", "1.10", "012", "12:30:45", "1_000", "2024-02-30"])
    }

    @Test("are found by a key's exact bytes")
    func exactKeys() {
        let mapping = read("caf\u{E9}: 1\n").value
        #expect(mapping["caf\u{E9}"] != nil)
        #expect(mapping["cafe\u{301}"] == nil)
        #expect(mapping["Caf\u{E9}"] == nil)
    }

    @Test("know their bytes in the whole file, behind text that is not ASCII too")
    func ranges() throws {
        // Bytes: "---\n" 0–3, "é: ü\n" 4–10 (é, colon, blank, ü, feed), "b: [x, \"y\"]\n" from 11.
        let bytes = Array("---\né: ü\nb: [x, \"y\"]\n---\nbody".utf8)
        let source = SourceText(path: "p", bytes: bytes)
        let mapping = readYAML(source, bytes: 4..<23).value
        #expect(mapping.range == YAMLRange(offset: 4, length: 18))
        #expect(
            mapping.entries.map(\.key.range) == [
                YAMLRange(offset: 4, length: 2), YAMLRange(offset: 11, length: 1),
            ])
        #expect(mapping["é"]?.range == YAMLRange(offset: 8, length: 2))
        let list = try #require(mapping["b"])
        #expect(list.range == YAMLRange(offset: 14, length: 8))
        #expect(
            try list.asScalars.get().map(\.range) == [
                YAMLRange(offset: 15, length: 1), YAMLRange(offset: 18, length: 3),
            ])
        #expect(
            source.place(at: list.range.offset).line == 3 && source.place(at: list.range.offset).column == 4)
    }

    @Test("that are not there have a place behind the colon, and a block ends with its last value")
    func emptyAndBlockRanges() throws {
        // "a:\n" 0–2, "b:\n" 3–5, "  - x\n" 6–11, "\n" 12, "c: 1\n".
        let mapping = read("a:\nb:\n  - x\n\nc: 1\n").value
        #expect(mapping["a"]?.range == YAMLRange(offset: 2, length: 0))
        #expect(mapping["b"]?.range == YAMLRange(offset: 8, length: 3))
    }

    @Test("after lines that end in CR LF have places that count both bytes")
    func carriageReturns() throws {
        // "a: |\r\n" 0–5, "  ü\r\n" 6–11, "b: 1" with b at 12 and 1 at 15.
        let mapping = read("a: |\r\n  ü\r\nb: 1").value
        #expect(mapping["b"]?.range == YAMLRange(offset: 15, length: 1))
    }

    @Test("of a part of a file are cut to the file")
    func beyondTheFile() {
        let source = SourceText(path: "p", bytes: Array("a: 1".utf8))
        #expect(outline(readYAML(source, bytes: 0..<99).value) == "{a=1}")
        #expect(outline(readYAML(source, bytes: 50..<99).value) == "{}")
        #expect(outline(readYAML(source, bytes: -5..<4).value) == "{a=1}")
    }
}
