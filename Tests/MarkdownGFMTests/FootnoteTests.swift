import Testing

@testable import MarkdownGFM

@Suite("Footnotes")
struct FootnoteTests {
    @Test("Marks and notes lead to each other, by number, each way back named")
    func waysBack() {
        check(
            "A[^x\"y] b[^2]\n\nc[^2]\n\n[^2]: Two\n[^x\"y]: One\n\n    - more\n[^unused]: None\n",
            becomes: """
                <p>A<sup class="footnote-ref" id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup> \
                b<sup class="footnote-ref" id="fnref:2"><a href="#fn:2" role="doc-noteref">2</a></sup></p>
                <p>c<sup class="footnote-ref" id="fnref:2:2"><a href="#fn:2" role="doc-noteref">2</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="fn:heading">
                <h2 class="footnotes-heading" id="fn:heading">Notes</h2>
                <ol>
                <li id="fn:1">
                <p>One</p>
                <ul>
                <li>more</li>
                </ul>
                <a href="#fnref:1" class="footnote-back" role="doc-backlink" aria-label="Back to text 1">↩︎</a>
                </li>
                <li id="fn:2">
                <p>Two <a href="#fnref:2" class="footnote-back" role="doc-backlink" \
                aria-label="Back to text 2">↩︎</a> \
                <a href="#fnref:2:2" class="footnote-back" role="doc-backlink" \
                aria-label="Back to text 2.2">↩︎</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test("Inside a link's text a mark is no link of its own")
    func insideLink() {
        let text = html(of: parse("[a[^1]](b)\n\n[^1]: c\n"))
        #expect(text.hasPrefix("<p><a{0}>a<sup class=\"footnote-ref\" id=\"fnref:1\">1</sup></a></p>"))
    }

    @Test("No id is given twice, whatever the headings are called")
    func uniqueIds() {
        let text = html(
            of: parse("# fn:1\n# fnref 1\n\na[^1] b[^1] c[^2]\n\n> [^1]: one\n\n[^1]: again\n[^2]: two[^1]\n"))
        let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        #expect(ids.count == 9)
    }
}
