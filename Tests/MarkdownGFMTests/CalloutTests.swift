import Testing

@testable import MarkdownGFM

@Suite("Callouts")
struct CalloutTests {
    @Test(
        "begin with a marker alone on the first line, in letters of any case",
        arguments: ["NOTE", "tip", "Important", "WARNING", "CAUTION"])
    func kinds(_ word: String) {
        let kind = word.lowercased()
        check(
            "> [!\(word)]  \n> Text *of* it.\n>\n> More.\n",
            becomes: """
                <div class="callout callout-\(kind)" role="note">
                <p class="callout-label">&lt;\(kind)&gt;</p>
                <p>Text <em>of</em> it.</p>
                <p>More.</p>
                </div>

                """)
    }

    @Test("hold blocks, also right after the marker, and links with their places")
    func blocks() {
        let document = parse("> [!TIP]\n> - a [b](c.md)\n")
        #expect(
            html(of: document) == """
                <div class="callout callout-tip" role="note">
                <p class="callout-label">&lt;tip&gt;</p>
                <ul>
                <li>a <a{0}>b</a></li>
                </ul>
                </div>

                """)
        #expect(document.links.map(\.position) == [SourcePosition(line: 2, column: 7)])
        check(
            "> [!TIP]\n>\n> [b](c.md)\n",
            becomes: """
                <div class="callout callout-tip" role="note">
                <p class="callout-label">&lt;tip&gt;</p>
                <p><a{0}>b</a></p>
                </div>

                """)
    }

    @Test(
        "are quotations where the line holds more, the word is unknown, nothing follows, or a backslash says so",
        arguments: [
            ("[!NOTE] Title\ntext", "[!NOTE] Title\ntext"), ("[!HINT]\ntext", "[!HINT]\ntext"),
            ("[!NOTE]", "[!NOTE]"), ("\\[!NOTE]\ntext", "[!NOTE]\ntext"),
            ("a\n[!NOTE]\ntext", "a\n[!NOTE]\ntext"),
            ("[!N0TE]\ntext", "[!N0TE]\ntext"), ("[!]\ntext", "[!]\ntext"),
        ])
    func others(_ markdown: String, _ text: String) {
        let quote = markdown.split(separator: "\n").map { "> \($0)\n" }.joined()
        check(quote, becomes: "<blockquote>\n<p>\(text)</p>\n</blockquote>\n")
    }

    @Test("with a takeaway are collected: the first paragraph, or each item of a list")
    func takeaways() {
        let document = parse(
            "> [!TAKEAWAY]\n> **Ask** for  [one](a.md) thing.\n>\n> More.\n\n> [!takeaway]\n> 1. Meet\n> 2. `Talk`\n"
        )
        #expect(
            document.takeaways == [
                Takeaway(text: "Ask for one thing.", id: "takeaway:1"),
                Takeaway(text: "Meet", id: "takeaway:2"), Takeaway(text: "Talk", id: "takeaway:2"),
            ])
        #expect(
            html(of: document).hasPrefix(
                "<div class=\"callout callout-takeaway\" role=\"note\" id=\"takeaway:1\">"))
    }

    @Test("are no text of the page's summary, and their marker no word of it")
    func facts() {
        let document = parse("> [!NOTE]\n> Two words\n\nThe text.\n")
        #expect(document.excerpt == "The text.")
        #expect(document.wordCount == 4)
        #expect(document.unattributedQuotes.isEmpty)
    }
}
