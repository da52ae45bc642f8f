import SiteBuilder
import Testing

@Suite("Links between pages")
struct LinksTests {
    /// Resolves one link on `content/guides/trust.md` and gives what stands in the page, and the findings.
    private func check(_ markdown: String, _ expected: String, findings: [String] = []) {
        let site = BuiltSite([
            "content/index.md": "# Home\n", "content/guides/index.md": "# Guides\n",
            "content/guides/trust.md": "---\ntitle: Trust\n---\n\(markdown)\n",
            "content/guides/safe space.md": "# Safe\n\n## How to listen\n",
            "content/plans/README.md": "# Plans\n", "content/files/list.csv": "a,b\n",
            "content/files/cat.png": "PNG",
            "content/late.md": "---\ntitle: Late\npublish_on: 2026-02-01\n---\n",
        ])
        let body = part(of: site.text("guides/trust.html"), from: "<div class=\"prose\">\n", to: "\n</div>")
        #expect(body == expected)
        #expect(site.findings == findings)
    }

    @Test(
        "are found as GitHub finds them",
        arguments: [
            ("../index.md", "../index.html"), ("/index.md", "../index.html"), ("index.md", "index.html"),
            ("safe%20space.md", "safe%20space.html"),
            ("safe%20space.md#how-to-listen", "safe%20space.html#how-to-listen"),
            ("safe%20space", "safe%20space.html"), ("/plans", "../plans/index.html"),
            ("../plans/", "../plans/index.html"), ("/guides/index.html", "index.html"),
            ("./index.md?plain=1", "index.html"),
            ("https://example.org/x?a=1&b=2", "https://example.org/x?a=1&amp;b=2"),
            ("mailto:team@example.org", "mailto:team@example.org"), ("/files/list.csv", "../files/list.csv"),
        ])
    func found(destination: String, href: String) {
        check("[x](\(destination))", "<p><a href=\"\(href)\">x</a></p>")
    }

    @Test("to nowhere keep their words, lose their address, and are told with what was meant")
    func broken() {
        check(
            "Text [x](../plan/README.md).", "<p>Text <a>x</a>.</p>",
            findings: ["content/guides/trust.md:4:6 warning [broken-link] there is no page “../plan/README.md”"]
        )
        check(
            "[x](safe%20space.md#how-to-lsten)", "<p><a href=\"safe%20space.html#how-to-lsten\">x</a></p>",
            findings: [
                "content/guides/trust.md:4:1 warning [broken-anchor] "
                    + "“content/guides/safe space.md” has no heading “#how-to-lsten”"
            ])
        check(
            "[x](../../etc/passwd)", "<p><a>x</a></p>",
            findings: ["content/guides/trust.md:4:1 warning [broken-link] the address leads out of content/"])
    }

    @Test("to a page that is not out keep their words and lose their address")
    func notOut() {
        check(
            "[x](../late.md)", "<p><a>x</a></p>",
            findings: [
                "content/guides/trust.md:4:1 warning [link-to-unpublished] "
                    + "“content/late.md” is not out in this edition; the words stay, the link goes"
            ])
    }

    @Test(
        "of a kind that can run or hide something are never published",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "&#1;javascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
            "//evil.example/x",
            "/%5Cevil.example", "\\\\\\\\evil.example",
        ])
    func unsafe(destination: String) {
        let site = BuiltSite([
            "content/index.md": "---\ntitle: T\n---\n[x](\(destination)) ![y](\(destination))\n"
        ])
        let body = part(of: site.text("index.html"), from: "<div class=\"prose\">", to: "</div>")
        #expect(body == "\n<p><a>x</a> y</p>\n")
        #expect(site.findings.count == 2)
    }

    @Test("publish the files they lead to, and only those")
    func assets() {
        let site = BuiltSite([
            "content/index.md": "# H\n\n![A cat](files/cat.png) [list](files/list.csv)\n",
            "content/files/cat.png": "PNG", "content/files/list.csv": "a,b\n",
            "content/files/secret.pdf": "PDF",
            "content/data/people.csv": "name\n", "content/published/x.csv": "x\n",
            "content/draft.md": "---\ntitle: D\nstatus: draft\n---\n[x](files/secret.pdf)\n",
        ])
        #expect(site.paths() == ["404.html", "files/cat.png", "files/list.csv", "index.html"])
        #expect(site.text("files/list.csv") == "a,b\n")
        #expect(site.text("index.html").contains("<img src=\"files/cat.png\" alt=\"A cat\" loading=\"lazy\">"))
    }

    @Test("to program data are broken links: nothing below data/ can be published")
    func dataAreNeverPublished() {
        let site = BuiltSite([
            "content/index.md": "# H\n\n[x](programs/p/data/participants.json)\n",
            "content/programs/p/index.md": "# P\n",
        ])
        #expect(site.findings.contains { $0.contains("[broken-link]") })
        #expect(!site.paths().contains { $0.contains("data") })
    }

    @Test("an image without alternative text, and one on another host, are told")
    func images() {
        let site = BuiltSite([
            "content/index.md":
                "---\ntitle: H\n---\n![](cat.png) ![x](https://example.org/y.png) ![z](dog.png)\n",
            "content/cat.png": "PNG",
        ])
        #expect(
            site.findings == [
                "content/index.md:4:1 warning [missing-alt-text] the image has no alternative text",
                "content/index.md:4:14 warning [unsafe-link] "
                    + "the image lies on another host; pages send nothing to other hosts",
                "content/index.md:4:46 warning [missing-image] there is no image “dog.png”",
            ])
    }

    @Test("an image that is a page, and an anchor of our own, are told; a file keeps its fragment")
    func small() {
        let site = BuiltSite([
            "content/index.md": "---\ntitle: H\n---\n![x](b.md) [y](#content) [z](f.pdf#page=3)\n",
            "content/b.md": "# B\n", "content/f.pdf": "PDF",
        ])
        #expect(
            site.findings.map { String($0.split(separator: "]")[0]) } == [
                "content/index.md:4:1 warning [missing-image", "content/index.md:4:12 warning [broken-anchor",
            ])
        #expect(site.text("index.html").contains("<a href=\"f.pdf#page=3\">"))
    }

    @Test("a file whose name is written with another form of an accent is found and read")
    func accents() {
        let site = BuiltSite([
            "content/index.md": "# H\n\n[x](caf\u{E9}.csv)\n", "content/cafe\u{301}.csv": "a\n",
        ])
        #expect(site.findings == [])
        #expect(site.paths().contains { $0.utf8.elementsEqual("cafe\u{301}.csv".utf8) })
    }

    @Test("section pages and links do not depend on the case of names and endings")
    func cases() {
        let site = BuiltSite([
            "content/index.md": "# H\n\n[a](g) [b](g/b) [c](g/Index.MD)\n", "content/g/Index.MD": "# G\n",
            "content/g/b.MD": "# B\n", "content/k/readme.md": "# K\n", "content/m.markdown": "# M\n",
        ])
        #expect(site.findings == [])
        #expect(
            site.paths() == ["404.html", "g/b.html", "g/index.html", "index.html", "k/index.html", "m.html"])
    }

    @Test("program data below a data root inside content/ are never published")
    func dataRootInside() {
        let site = BuiltSite([
            "guidepost.yml": "title: S\nas_of: 2026-01-15\ndata_root: content/real\n",
            "content/index.md": "# H\n\n[x](real/notes.csv) [y](real/deep/er/x.md)\n",
            "content/real/notes.csv": "x", "content/real/deep/er/x.md": "# X\n",
        ])
        #expect(site.paths() == ["404.html", "index.html"], "\(site.findings)")
    }

    @Test("a data root that is not there is an error, not an empty dashboard")
    func dataRootMissing() {
        let site = BuiltSite([
            "guidepost.yml": "title: S\nas_of: 2026-01-15\ndata_root: ../real\n", "content/index.md": "# H\n",
            "content/programs/p/index.md": "# P\n",
        ])
        #expect(site.made == nil && site.findings.contains { $0.contains("[missing-data-file]") })
    }

    @Test("a page and a folder that want one path are told before anything is written")
    func pageAndFolder() {
        let site = BuiltSite([
            "content/index.md": "# H\n", "content/a.md": "# A\n", "content/a.html/b.md": "# B\n",
        ])
        #expect(
            site.findings.contains { $0.contains("content/a.md error [duplicate-path]") }, "\(site.findings)")
    }

    @Test(
        "a file that could run something is not published, and a drawing is",
        arguments: [
            ("<svg onload=\"x()\"/>", true), ("<svg><script>x</script></svg>", true),
            ("<svg><s:SCRIPT xmlns:s=\"x\"/></svg>", true), ("<svg><a href=\"javascript:x\"/></svg>", true),
            ("<svg><use href=\"//evil.example/x\"/></svg>", true),
            ("<svg><use href='&#106;avascript:x'/></svg>", true),
            ("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", true), ("<?xml-stylesheet href=\"x\"?><svg/>", true),
            ("<svg><foreignObject/></svg>", true), ("<svg><image/onerror=x /></svg>", true),
            ("<svg><style>@import 'x';</style></svg>", true),
            ("<svg><path fill=\"url(http://x)\"/></svg>", true),
            (
                "<?xml version=\"1.0\"?><!-- c --><svg><style>.a{fill:red}</style><path d=\"M0 0\"/></svg>",
                false
            ),
            (
                "<svg><use xlink:href=\"#a\"/><path fill=\"url(#b)\" inkscape:object-paths=\"true\"/></svg>",
                false
            ),
            ("<svg><image href=\"data:image/png;base64,AA\"/><text>on = off</text></svg>", false),
        ])
    func activeFiles(svg: String, isActive: Bool) {
        let content = ["content/index.md": "# H\n\n![a](p.svg) [b](p.svg)\n", "content/p.svg": svg]
        let site = BuiltSite(content)
        #expect(site.paths().contains("p.svg") != isActive)
        #expect(site.findings.filter { $0.contains("[unsafe-link]") }.count == (isActive ? 2 : 0))
        let trusted = ["guidepost.yml": "title: S\nas_of: 2026-01-15\nmarkdown: {raw_html: allow}\n"]
        #expect(BuiltSite(content.merging(trusted) { $1 }).paths().contains("p.svg"))
    }

    @Test("somebody else's page is not published", arguments: ["x.html", "x.HTM", "x.xml", "x.svgz"])
    func foreignPages(name: String) {
        let site = BuiltSite(["content/index.md": "# H\n\n[a](\(name))\n", "content/\(name)": "<p>x</p>"])
        #expect(site.paths() == ["404.html", "index.html"])
    }
}
