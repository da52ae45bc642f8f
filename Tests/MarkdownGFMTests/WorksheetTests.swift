import Testing

@testable import MarkdownGFM

@Suite("What worksheets are made of")
struct WorksheetTests {
    private func blank(_ length: Int) -> String {
        "<span class=\"blank\" role=\"img\" aria-label=\"Blank\">\(String(repeating: "_", count: length))</span>"
    }

    @Test("Eight or more underscores are a blank to write on, as many as were written")
    func blanks() {
        check("Name: ________, date: __________.\n", becomes: "<p>Name: \(blank(8)), date: \(blank(10)).</p>\n")
        check("- a_______b ________\n", becomes: "<ul>\n<li>a_______b \(blank(8))</li>\n</ul>\n")
    }

    @Test("In code underscores stay what they are")
    func code() {
        check(
            "`________`\n\n    ________\n",
            becomes: "<p><code>________</code></p>\n<pre><code>________\n</code></pre>\n")
    }

    @Test(
        "Blanks that touch other characters are no emphasis",
        arguments: [
            ("(________) and (________)", ["(", ") and (", ")"]),
            ("By ________. Date:________ end", ["By ", ". Date:", " end"]),
            ("\\\\________ *or* ________\\\\", ["\\", " <em>or</em> ", "\\"]),
        ])
    func touching(_ markdown: String, _ around: [String]) {
        check(markdown, becomes: "<p>\(around.joined(separator: blank(8)))</p>\n")
    }

    @Test("The longer of two blanks that touch other characters keeps what the shorter has not")
    func unequal() {
        check("(________) (___________)", becomes: "<p>(\(blank(8))) (\(blank(8))___)</p>\n")
        check("(_________) (_________)", becomes: "<p>(\(blank(8))) (\(blank(8)))</p>\n")
    }

    @Test("Emphasis that eight asterisks ask for stays emphasis")
    func asterisks() {
        #expect(html(of: parse("********a********")).hasPrefix("<p><strong><strong><strong><strong>a</strong>"))
    }

    @Test("A link of a replaceable scheme is one hole, with its words beside")
    func settings() {
        let document = parse("We meet [every **two** weeks](Setting:cadence).\n", firstLine: 3)
        #expect(html(of: document) == "<p>We meet {setting 0}.</p>\n")
        #expect(document.links.map(\.text) == ["every two weeks"])
        #expect(document.links.map(\.destination) == ["Setting:cadence"])
        #expect(document.links.map(\.position) == [SourcePosition(line: 3, column: 9)])
        #expect(document.wordCount == 5)
        #expect(html(of: parse("[a](setting.md)")) == "<p><a{0}>a</a></p>\n")
    }
}
