import Testing

@testable import MarkdownGFM

@Suite("Headings, their anchors and the outline")
struct HeadingTests {
    private func ids(_ markdown: String) -> [String] { parse(markdown).outline.map(\.id) }

    @Test(
        "Anchors follow GitHub's rule",
        arguments: [
            ("Finding a Mentor", "finding-a-mentor"),
            ("What's new? (2026)", "whats-new-2026"),
            ("a  b -- c_d", "a--b----c_d"),
            ("Über `Köln` & **Ärger**", "über-köln--ärger"),
            ("日本語 テスト", "日本語-テスト"),
            ("ⅷ ² ٣", "ⅷ--٣"),
            ("🎉 Party", "-party"),
            ("e\u{301}t\u{200D}e\u{202E}", "e\u{301}te"),
            ("???", "section"),
        ])
    func rule(_ words: String, _ id: String) {
        #expect(ids("# \(words)\n") == [id])
    }

    @Test("Equal headings are numbered, and a number that is taken is passed over")
    func unique() {
        #expect(ids("# A\n# A\n# A\n") == ["a", "a-1", "a-2"])
        #expect(ids("# A\n# A 1\n# A\n# A 1\n") == ["a", "a-1", "a-2", "a-1-1"])
        #expect(ids("# ?\n# !\n# Section\n") == ["section", "section-1", "section-2"])
    }

    @Test("10,000 equal headings have 10,000 anchors")
    func many() {
        let given = ids(String(repeating: "# Same\n", count: 10_000))
        #expect(given.count == 10_000)
        #expect(Set(given).count == 10_000)
        #expect(given.last == "same-9999")
    }

    @Test("The outline holds level, plain words, anchor and line; the HTML holds the anchor")
    func outline() {
        let document = parse("# The *whole* [guide](a.md)\n\ntext\n\nUnder\n-----\n", firstLine: 4)
        #expect(
            document.outline == [
                Heading(
                    level: 1, text: "The whole guide", id: "the-whole-guide",
                    position: SourcePosition(line: 4, column: 1)),
                Heading(level: 2, text: "Under", id: "under", position: SourcePosition(line: 8, column: 1)),
            ])
        #expect(
            html(of: document) == """
                <h1 id="the-whole-guide">The <em>whole</em> <a{0}>guide</a></h1>
                <p>text</p>
                <div class="heading">
                <h2 id="under">Under</h2>
                <a class="heading-link" href="#under" aria-label="To Under!">#</a>
                </div>

                """)
    }

    @Test("An image's text names a heading only where there are no words")
    func imageHeading() {
        let document = parse("# ![Logo](a.png) Home\n\n## ![Our Map](b.png)\n")
        #expect(document.outline.map(\.text) == ["Home", "Our Map"])
        #expect(document.outline.map(\.id) == ["-home", "our-map"])
    }

    @Test("A heading without words is left out, also where its HTML was")
    func emptyHeading() {
        let document = parse("#\n\n## <b></b>\n\n### a\n")
        #expect(
            html(of: document) == """
                <div class="heading">
                <h3 id="a">a</h3>
                <a class="heading-link" href="#a" aria-label="To a!">#</a>
                </div>

                """)
        #expect(document.outline.count == 1)
    }

    @Test("Reference definitions before an underlined heading do not move its line")
    func definitionsBefore() {
        let document = parse("[r]: /x\n[s]: /y\nTitle [r]\n===\n")
        #expect(document.outline.map(\.line) == [3])
    }

    @Test("Beside every heading but the title stands a link to it that is called after it")
    func links() {
        let text = html(of: parse("# A\n\n# B *x*\n\n## ü \"&\"\n"))
        #expect(
            text.hasPrefix("<h1 id=\"a\">A</h1>\n<div class=\"heading\">\n<h1 id=\"b-x\">B <em>x</em></h1>\n"))
        #expect(
            text.hasSuffix(
                "<a class=\"heading-link\" href=\"#ü-\" aria-label=\"To ü &quot;&amp;&quot;!\">#</a>\n</div>\n")
        )
        #expect(text.split(separator: "heading-link").count == 3)
        #expect(html(of: parse("```chart\n```\n# A\n", fences: ["chart"])).hasPrefix("{block 0}<div class"))
    }
}
