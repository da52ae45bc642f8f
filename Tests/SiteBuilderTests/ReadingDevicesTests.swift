import SiteBuilder
import Testing

@Suite("What helps reading on a page")
struct ReadingDevicesTests {
    private func page(_ markdown: String) -> BuiltSite {
        BuiltSite(["content/index.md": "# Home\n", "content/a.md": "---\ntitle: A\n---\n\(markdown)\n"])
    }

    @Test("Takeaways are summed up above the text, each leading to its place")
    func takeaways() {
        let site = page(
            "First.\n\n> [!TAKEAWAY]\n> Ask <b>&</b> *listen*.\n\n> [!TAKEAWAY]\n> - Meet\n> - Talk\n")
        #expect(
            part(of: site.text("a.html"), from: "<section class=\"takeaways\"", to: "</section>") == """
                 aria-labelledby="page:takeaways">
                <h2 id="page:takeaways">In short</h2>
                <ul>
                <li><a href="#takeaway:1">Ask &amp; listen.</a></li>
                <li><a href="#takeaway:2">Meet</a></li>
                <li><a href="#takeaway:2">Talk</a></li>
                </ul>

                """)
        #expect(site.text("a.html").contains("<p class=\"callout-label\">Takeaway</p>"))
        #expect(!page("> [!NOTE]\n> Text").text("a.html").contains("takeaways"))
    }

    @Test("A heading has a link to it beside it that says where it leads; the title has none")
    func headingLinks() {
        let site = page("# A\n\n## Ask *first*\n")
        #expect(
            site.text("a.html").contains(
                "<div class=\"heading\">\n<h2 id=\"ask-first\">Ask <em>first</em></h2>\n<a class=\"heading-link\" "
                    + "href=\"#ask-first\" aria-label=\"Link to “Ask first”\">#</a>\n</div>"))
        #expect(site.text("a.html").contains("<h1 id=\"a\">A</h1>"))
    }

    @Test("A block before the page's first heading stays, and so does the heading")
    func leadingBlock() {
        let site = page("![Two people](two.png \"Talking | Photo: B\")\n\n# Other\n\n________ words\n")
        #expect(site.findings == ["content/a.md:4:1 warning [missing-image] there is no image “two.png”"])
        let body = part(of: site.text("a.html"), from: "<div class=\"prose\">\n", to: "</div>\n</article>")
        #expect(body.hasPrefix("<figure class=\"picture\">\nTwo people\n<figcaption>Talking"))
        #expect(body.contains("<h1 id=\"other\">Other</h1>"))
        #expect(
            body.contains("<span class=\"blank\" role=\"img\" aria-label=\"Blank to write on\">________</span>")
        )
    }
}
