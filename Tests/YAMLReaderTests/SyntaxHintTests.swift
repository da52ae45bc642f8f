import Diagnostics
import Testing
import YAMLReader

@Suite("A mistake in YAML")
struct SyntaxHintTests {
    @Test(
        "is explained in plain words at its place",
        arguments: [
            ("title: Trust: what it is\n", 1, 13, "A value holds a colon with a space behind it"),
            ("a: 1\ntitle: Trust: what\n", 2, 13, "A value holds a colon with a space behind it"),
            ("title:Trust\n", 1, 6, "A space is missing after the colon"),
            ("title:Trust\norder: 3\n", 1, 6, "A space is missing after the colon"),
            ("order: 3\ntitle:Trust\n", 2, 6, "A space is missing after the colon"),
            ("order: 3\ntitle:Trust\ntags: x\n", 2, 6, "A space is missing after the colon"),
            ("a: 1\nb:\n\tc: 2\n", 3, 1, "A tab is used for indentation"),
            ("a: 1\n\tb: 2\n", 2, 1, "A tab is used for indentation"),
            ("a: |\n  x\n\ty\n", 3, 1, "A tab is used for indentation"),
            ("a: @me\n", 1, 4, "A value begins with `@`, which YAML keeps for itself"),
            ("é: `me`\n", 1, 4, "A value begins with ```, which YAML keeps for itself"),
            ("a: %x\n", 1, 4, "A value begins with `%`, which YAML keeps for itself"),
            ("a: *b*\n", 1, 4, "A value begins with `*`, which YAML keeps for itself"),
            ("a: **b**\n", 1, 4, "A value begins with `*`, which YAML keeps for itself"),
            ("a: & b\n", 1, 4, "A value begins with `&`, which YAML keeps for itself"),
            ("a: !<x\n", 1, 4, "A value begins with `!`, which YAML keeps for itself"),
            ("a: >x\n", 1, 4, "A value begins with `>`, which YAML keeps for itself"),
            ("a: ? b\n", 1, 4, "A value begins with `?`, which YAML keeps for itself"),
            ("a: - b\n", 1, 4, "A value begins with `- `"),
            ("b: 1\na: \"abc\nc: 2\n", 2, 4, "A quote is opened here and never closed"),
            ("a: 'abc\n", 1, 4, "A quote is opened here and never closed"),
            ("a: 'it's'\n", 1, 8, "Text follows the closing quote of a value"),
            ("a: \"x\" y\n", 1, 8, "Text follows the closing quote of a value"),
            ("a: [Draft] Trust\n", 1, 12, "Text follows the closing bracket of a value"),
            ("a: [x, y\nb: 1\n", 1, 4, "A list or mapping in brackets does not go on with a comma or `]`"),
            ("a: {x: 1\n", 1, 4, "A list or mapping in brackets does not go on with a comma or `}`"),
            ("a: 1\n  b: 2\n", 2, 3, "A line is indented deeper than the one it follows"),
            ("a:\n  - b\n c: 2\n", 3, 2, "A line is indented unlike the lines it follows"),
            ("  a: 1\nb: 2\n", 2, 1, "A line does not belong to the lines above it"),
            ("a: 1\n...\nb: 2\n", 3, 1, "A line does not belong to the lines above it"),
            ("a: 1\n- b\n", 2, 1, "An item of a list stands where a key is expected"),
            ("a:\n- b\nc\n", 3, 1, "A line is no `key: value`"),
            ("a: 1\nsome words\nb: 2\n", 2, 1, "A line is no `key: value`"),
            ("a: \"C:\\Users\"\n", 1, 9, "A backslash in double quotes begins no escape that YAML knows"),
            ("a: \"\\d\"\n", 1, 5, "A backslash in double quotes begins no escape that YAML knows"),
            ("a: \"\\ud800\"\n", 1, 7, "A backslash in double quotes begins no escape that YAML knows"),
            ("%FOO\na: 1\n", 1, 1, "A line begins with `%`"),
        ])
    func explained(text: String, line: Int, column: Int, summary: String) throws {
        let checked = read(text)
        let finding = try #require(checked.findings.first)
        #expect(checked.findings.count == 1)
        #expect(finding.summary == summary)
        #expect(finding.code == .yamlSyntax)
        #expect(finding.place.line == line && finding.place.column == column, "\(finding.place)")
        #expect(finding.help?.isEmpty == false)
    }

    @Test("keeps the keys that were read before it")
    func keepsWhatWasRead() {
        #expect(outline(read("title: Trust\ntags: [a]\nx: @\n").value) == "{title=Trust tags=(a)}")
    }

    @Test("in a part of a file has its place in the whole file")
    func placeInFile() {
        let source = SourceText(path: "p", bytes: Array("---\na: @\n---\n".utf8))
        let place = readYAML(source, bytes: 4..<9).findings.first?.place
        #expect(place?.line == 2 && place?.column == 4)
    }
}
