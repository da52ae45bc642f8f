import Diagnostics
import Testing

@Suite("A finding on a terminal")
struct FindingPrinterTests {
    @Test("shows place, severity, summary, code, the line with carets, and the fix")
    func wholeFinding() {
        let source = SourceText(path: "content/trust.md", bytes: Array("---\nstaus: draft\n---\n".utf8))
        let finding = Finding(
            .unknownFrontMatterKey, at: source.place(at: 4, length: 5), "unknown front matter key “staus”",
            help: "Did you mean “status”?")
        #expect(
            FindingPrinter().text(of: [finding]) == """
                content/trust.md:2:1: warning: unknown front matter key “staus” [unknown-front-matter-key]
                 2 | staus: draft
                   | ^^^^^
                  fix: Did you mean “status”?

                """)
    }

    @Test("quotes no line of program data")
    func noFrameForData() {
        let source = SourceText(
            path: "data/participants.json", bytes: Array("{\"id\": 7}".utf8), mayBeQuoted: false)
        let text = FindingPrinter().text(of: [
            Finding(.wrongValue, at: source.place(at: 7), "id is not a string")
        ])
        #expect(text == "data/participants.json:1:8: error: id is not a string [wrong-value]\n")
    }

    @Test("folds more than five of one code into a count, and shows all when verbose")
    func folding() {
        let findings = (1...8).map {
            Finding(.brokenLink, at: Place(path: "a.md", line: $0, column: 1), "no page “x\($0 as Int)”")
        }
        let folded = FindingPrinter().text(of: findings)
        #expect(folded.contains("x5") && !folded.contains("x6"))
        #expect(folded.contains("… and 3 more like this [broken-link]; --verbose shows all"))
        let all = FindingPrinter(verbose: true).text(of: findings)
        #expect(all.contains("x8") && !all.contains("more like this"))
    }

    @Test("sorts by path, then line, then column")
    func order() {
        let findings = [
            Finding(.brokenLink, at: Place(path: "b.md", line: 1, column: 1), "third"),
            Finding(.brokenLink, at: Place(path: "a.md", line: 10, column: 1), "second"),
            Finding(.brokenLink, at: Place(path: "a.md", line: 9, column: 1), "first"),
        ]
        let text = FindingPrinter().text(of: findings)
        let summaries = text.split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst(2).first }
        #expect(summaries == ["first", "second", "third"])
    }

    @Test("lets no control character through to the terminal")
    func controlCharacters() {
        let finding = Finding(.brokenLink, at: Place(path: "a\u{1B}[2J.md"), "no page “\u{202E}x\u{07}”")
        let text = FindingPrinter().text(of: [finding])
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    }
}
