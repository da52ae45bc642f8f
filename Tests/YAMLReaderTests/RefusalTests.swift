import Diagnostics
import Testing
import YAMLReader

@Suite("What is refused in YAML")
struct RefusalTests {
    @Test(
        "is named with its place, and the rest is read",
        arguments: [
            ("a: &x 1\nb: 2\n", 1, 4, 2, "An anchor", "{a=1 b=2}"),
            ("a: 1\nb: *x\nc: 3\n", 2, 4, 2, "An alias", "{a=1 c=3}"),
            ("a: !!binary xyz\nb: 1\n", 1, 4, 8, "A tag", "{a=xyz b=1}"),
            ("a: !<tag:x> 1\n", 1, 4, 8, "A tag", "{a=1}"),
            ("a: ! \"q\"\n", 1, 4, 1, "A tag", "{a=q}"),
            ("a: &x\n  b: 1\n", 1, 4, 2, "An anchor", "{a={b=1}}"),
            ("<<: {b: 1}\na: 2\n", 1, 1, 2, "A merge key", "{a=2}"),
            ("? {a: 1}\n: 2\nb: 3\n", 1, 3, 6, "A list or a mapping is used as a key", "{b=3}"),
            ("? [a]\n: 2\nb: 3\n", 1, 3, 3, "A list or a mapping is used as a key", "{b=3}"),
            ("? ? a", 1, 3, 3, "A list or a mapping is used as a key", "{}"),
            ("? *x\n: 1\nb: 3\n", 1, 3, 2, "An alias", "{b=3}"),
            (": 1\n", 1, 1, 1, "A value has no key", "{}"),
            ("a: 1\n---\nb: 2\n", 2, 1, 3, "A second YAML document", "{a=1}"),
            ("%TAG ! tag:x,2000:\n---\na: 1\n", 1, 1, 1, "A `%TAG` line", "{a=1}"),
            ("%YAML 2.0\n---\na: 1\n", 1, 1, 1, "A `%YAML` line", "{}"),
            ("?\n: 1\nb: 2\n", 1, 2, 1, "A value has no key", "{b=2}"),
            ("- a\n- b\n", 1, 1, 1, "A list stands where", "{}"),
            ("just words\n", 1, 1, 1, "Text stands where", "{}"),
        ])
    func refused(
        text: String, line: Int, column: Int, length: Int, summary: String, rest: String
    ) throws {
        let checked = read(text)
        let finding = try #require(checked.findings.first)
        #expect(checked.findings.count == 1)
        #expect(finding.code == .yamlSyntax && finding.severity == .error && finding.help != nil)
        #expect(finding.summary.utf8.starts(with: summary.utf8), "\(finding.summary)")
        #expect(finding.place.line == line && finding.place.column == column, "\(finding.place)")
        #expect(finding.place.length == length)
        #expect(outline(checked.value) == rest)
    }

    @Test("is an alias bomb, at each alias and without expanding anything")
    func aliasBomb() {
        var text = "a0: &a0 x\n"
        for level in 1...9 {
            let references = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(references)]\n"
        }
        // 9 × 9 aliases and 10 anchors are more than the 20 findings at which the reader gives up.
        #expect(read(text).findings.count == 20)
    }

    @Test("is a key that stands twice, with the first one's line; the first value is kept")
    func duplicateKey() throws {
        let checked = read("title: a\norder: 1\n\"title\": b\n")
        let finding = try #require(checked.findings.first)
        #expect(finding.code == .duplicateKey)
        #expect(finding.place.line == 3 && finding.place.column == 1 && finding.place.length == 7)
        #expect(finding.summary == "The key `title` stands here a second time")
        #expect(finding.help == "Keep one of the two; the first is on line 1.")
        #expect(outline(checked.value) == "{title=a order=1}")
    }

    @Test("is a key that stands twice among many, early and late")
    func duplicateAmongMany() {
        var text = (0..<40).map { "k\($0): \($0)\n" }.joined()
        text += "k3: x\nk39: x\nk40: y\nk40: z\n"
        let checked = read(text)
        #expect(checked.findings.map(\.code) == [.duplicateKey, .duplicateKey, .duplicateKey])
        #expect(checked.findings.compactMap(\.place.line) == [41, 42, 44])
        #expect(checked.value.entries.count == 41)
    }

    @Test("names no key of a text that must not be quoted")
    func unquotableKey() {
        let source = SourceText(path: "p", bytes: Array("secret: 1\nsecret: 2".utf8), mayBeQuoted: false)
        let finding = readYAML(source, bytes: 0..<19).findings.first
        #expect(finding?.summary == "The key stands here a second time")
        #expect(finding?.place.lineText == nil)
    }

    @Test(
        "are bytes that are not UTF-8",
        arguments: [
            (Array("a: b".utf8) + [0xFF, 0x0A], 1, 5, "A byte here is not UTF-8"),
            (Array("a: 1\nb: ".utf8) + [0xED, 0xA0, 0x80], 2, 4, "A byte here is not UTF-8"),
            ([0xFF, 0xFE, 0x61, 0x00], 1, 1, "The text is saved as UTF-16"),
            ([0xFE, 0xFF, 0x00, 0x61], 1, 1, "The text is saved as UTF-16"),
        ] as [([UInt8], Int, Int, String)])
    func notUTF8(bytes: [UInt8], line: Int, column: Int, summary: String) {
        let findings = read(bytes: bytes).findings
        #expect(findings.map(\.code) == [.notUTF8])
        #expect(findings.first?.summary == summary)
        #expect(findings.first?.place.line == line && findings.first?.place.column == column)
    }

    @Test("is a control character, by its number", arguments: [(0, "U+0000"), (1, "U+0001"), (0x7F, "U+007F")])
    func controlCharacter(byte: UInt8, name: String) {
        let findings = read(bytes: Array("é: 1\nb: x".utf8) + [byte]).findings
        #expect(findings.map(\.summary) == ["A character that YAML does not allow stands here (\(name))"])
        #expect(findings.first?.place.line == 2 && findings.first?.place.column == 5)
    }
}
