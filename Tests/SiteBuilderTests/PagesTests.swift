import SiteBuilder
import Testing

@Suite("Pages of a site")
struct PagesTests {
    @Test("lie where their files lie, flat, and every folder has a page of its own")
    func places() {
        let site = BuiltSite([
            "content/index.md": "# Home\n", "content/about.md": "# About\n",
            "content/guides/README.md": "# Guides\n",
            "content/guides/trust.md": "# Trust\n", "content/guides/deep/one.md": "# One\n",
        ])
        #expect(
            site.paths() == [
                "404.html", "about.html", "guides/deep/index.html", "guides/deep/one.html", "guides/index.html",
                "guides/trust.html", "index.html",
            ])
        #expect(site.findings == [])
    }

    @Test("are Markdown files whatever the case of their ending, with or without byte order mark and CR")
    func endings() {
        let site = BuiltSite([
            "content/index.md": "# Home\n", "content/UP.MD": "\u{FEFF}---\r\ntitle: Up\r\n---\r\nText.\r\n",
        ])
        #expect(site.paths() == ["404.html", "UP.html", "index.html"] && site.findings == [])
        #expect(site.text("UP.html").contains("<h1>Up</h1>"))
    }

    @Test("README.md is a page like any other where index.md is there")
    func readmeBesideIndex() {
        let site = BuiltSite(["content/index.md": "# Home\n", "content/README.md": "# Read me\n"])
        #expect(site.paths() == ["404.html", "README.html", "index.html"])
    }

    @Test("take their title from front matter, else the first heading, else the file's name")
    func titles() {
        let site = BuiltSite([
            "content/index.md": "Text.\n",
            "content/a.md": "---\ntitle: From the key\n---\n# From the heading\n",
            "content/b.md": "# From the heading\n\nText.\n", "content/finding-a-mentor.md": "Text.\n",
        ])
        #expect(site.text("a.html").contains("<title>From the key · Small</title>"))
        // A first heading that differs from the title stays in the text.
        #expect(site.text("a.html").contains("From the heading</h1>"))
        #expect(site.text("b.html").contains("<h1 id=\"from-the-heading\">From the heading</h1>"))
        #expect(
            part(of: site.text("b.html"), from: "<div class=\"prose\">", to: "</div>") == "\n<p>Text.</p>\n")
        #expect(site.text("finding-a-mentor.html").contains("<h1>Finding a mentor</h1>"))
        #expect(site.findings.filter { $0.contains("[missing-title]") }.count == 2)
    }

    @Test("mark the current page in the navigation, open down to it, and go no further")
    func navigation() {
        let site = BuiltSite([
            "content/index.md": "# Home\n", "content/a/index.md": "---\ntitle: A\norder: 2\n---\n",
            "content/a/one.md": "# One\n", "content/a/two.md": "# Two\n",
            "content/b/index.md": "---\ntitle: B\norder: 1\n---\n", "content/b/three.md": "# Three\n",
        ])
        let navigation = part(of: site.text("a/one.html"), from: "aria-label=\"Pages\">\n", to: "\n</nav>")
        #expect(
            navigation == """
                <ul>
                <li><a href="../b/index.html">B</a></li>
                <li><a href="index.html" class="open">A</a><ul>
                <li><a href="one.html" aria-current="page">One</a></li>
                <li><a href="two.html">Two</a></li></ul></li>
                </ul>
                """)
    }

    @Test("are ordered by order, then title, and lead to their neighbors")
    func neighbors() {
        let site = BuiltSite([
            "content/index.md": "# Home\n", "content/x.md": "---\ntitle: X\norder: 2\n---\n",
            "content/y.md": "---\ntitle: Y\norder: \"01\"\n---\n", "content/z.md": "# Z\n",
            "content/k.md": "# K\n",
        ])
        let inX = part(of: site.text("x.html"), from: "<nav class=\"neighbors\"", to: "</nav>")
        #expect(inX.contains("rel=\"prev\" href=\"y.html\"") && inX.contains("rel=\"next\" href=\"k.html\""))
        let inY = part(of: site.text("y.html"), from: "<nav class=\"neighbors\"", to: "</nav>")
        #expect(!inY.contains("rel=\"prev\""))
        let inZ = part(of: site.text("z.html"), from: "<nav class=\"neighbors\"", to: "</nav>")
        #expect(!inZ.contains("rel=\"next\""))
    }

    @Test("have a contents list of their second and third level headings")
    func contents() {
        let site = BuiltSite([
            "content/index.md": "# Home\n",
            "content/a.md": "# A\n\n## One\n\n### Deeper\n\n## Two\n\n#### Skipped\n",
        ])
        let contents = part(of: site.text("a.html"), from: "<h2>On this page</h2>\n", to: "\n</nav>")
        #expect(
            contents == """
                <ul>
                <li><a href="#one">One</a><ul>
                <li><a href="#deeper">Deeper</a></li></ul></li>
                <li><a href="#two">Two</a></li>
                </ul>
                """)
    }

    @Test("the page for unknown addresses links from the root of base_url's path")
    func notFound() {
        let content = ["content/index.md": "# Home\n", "content/a.md": "# A\n"]
        #expect(BuiltSite(content).text("404.html").contains("href=\"/a.html\""))
        let settings = ["guidepost.yml": "title: Small\nbase_url: https://example.org/hand/book/\n"]
        let below = BuiltSite(content.merging(settings) { $1 }, asOf: "2026-01-15")
        #expect(below.text("404.html").contains("href=\"/hand/book/a.html\""))
        #expect(
            below.text("a.html").contains(
                "<link rel=\"canonical\" href=\"https://example.org/hand/book/a.html\">"))
    }

    @Test("two files for one path are an error, also where only some disks would take them for one")
    func twoFilesOnePath() {
        let site = BuiltSite([
            "content/index.md": "# H\n", "content/Trust.md": "# T\n", "content/trust.md": "# t\n",
        ])
        #expect(
            site.findings == [
                "content/trust.md error [duplicate-path] “trust.html” is also the path of content/Trust.md"
            ])
        #expect(site.made == nil)
        let taken = BuiltSite(["content/index.md": "# H\n", "content/404.md": "# Mine\n"])
        #expect(taken.findings.contains { $0.contains("[duplicate-path]") })
    }

    @Test("a very long section shows the pages near the current one")
    func longSection() {
        var content = ["content/index.md": "# Home\n"]
        for number in 1000..<1300 { content["content/p\(number).md"] = "# Page \(number)\n" }
        let site = BuiltSite(content)
        let navigation = part(of: site.text("p1250.html"), from: "aria-label=\"Pages\">\n", to: "\n</nav>")
        #expect(navigation.contains("p1250.html\" aria-current") && !navigation.contains("p1000.html"))
        #expect(navigation.split(separator: "\n").count == 202)
    }

    @Test("an author's headings never take an id that the page itself uses")
    func ids() {
        let site = BuiltSite([
            "content/index.md": "# Home\n",
            "content/a.md": "# A\n\n## Content\n\n## page:content\n\n## Navigation\n\n## page navigation\n",
        ])
        let ids = site.text("a.html").split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids.count == 7 && Set(ids).count == ids.count, "\(ids)")
    }

    @Test("two workers give the same bytes as one")
    func workers() {
        var content = ["content/index.md": "# Home\n"]
        for number in 0..<300 {
            content["content/s\(number % 7)/p\(number).md"] =
                "# P \(number)\n\n~~a~~ www.example.org [x](p1.md)\n"
        }
        let one = BuiltSite(content, workers: 1)
        let two = BuiltSite(content, workers: 2)
        #expect(one.paths() == two.paths() && one.findings == two.findings)
        #expect(one.paths().allSatisfy { one.text($0) == two.text($0) })
    }
}
