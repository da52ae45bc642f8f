import Testing

@testable import MarkdownGFM

@Suite("Pull quotes")
struct PullQuoteTests {
    @Test(
        "end in a line with a dash that says whose words they are, and the work after a comma",
        arguments: [
            ("> Be kind.\n> — Ada *B*, Letters, 1", "Ada <em>B</em>, <cite>Letters, 1</cite>"),
            ("> Be kind.\n> -- Ada", "Ada"), ("> Be kind.\n>\n> —Ada", "Ada"),
            ("> Be kind.\n> — Ada, [Letters](a.md)", "Ada, <cite><a{0}>Letters</a></cite>"),
            ("> Be kind.  \n> — A & B", "A &amp; B"),
        ])
    func attributed(_ markdown: String, _ caption: String) {
        check(
            markdown,
            becomes: """
                <figure class="pull-quote">
                <blockquote>
                <p>Be kind.</p>
                </blockquote>
                <figcaption>\(caption)</figcaption>
                </figure>

                """)
        #expect(parse(markdown).unattributedQuotes.isEmpty)
    }

    @Test("may hold other quotations, which say for themselves whose they are")
    func nested() {
        check(
            "- > > a\n  > > — B\n  >\n  > c\n  > — D\n",
            becomes: """
                <ul>
                <li>
                <figure class="pull-quote">
                <blockquote>
                <figure class="pull-quote">
                <blockquote>
                <p>a</p>
                </blockquote>
                <figcaption>B</figcaption>
                </figure>
                <p>c</p>
                </blockquote>
                <figcaption>D</figcaption>
                </figure>
                </li>
                </ul>

                """)
    }

    @Test(
        "need words that are quoted, a dash at the line's beginning, and a name",
        arguments: ["> — Ada", "> a — Ada", "> a\n> —", "> a\n> --Ada", "> a\n> – Ada", "> a\n> - Ada"])
    func plain(_ markdown: String) {
        let text = html(of: parse(markdown))
        #expect(text.hasPrefix("<blockquote>") && !text.contains("figure"))
    }

    @Test("are missed where a quotation does not say whose words it is")
    func unattributed() {
        let document = parse("> a\n\n> > b\n\n- > c\n\n> d\n> — E\n", firstLine: 11)
        #expect(
            document.unattributedQuotes == [
                SourcePosition(line: 11, column: 1), SourcePosition(line: 13, column: 1),
                SourcePosition(line: 15, column: 3),
            ])
    }
}
