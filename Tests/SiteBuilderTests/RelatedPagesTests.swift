import SiteBuilder
import Testing

@Suite("Related pages at a page's end")
struct RelatedPagesTests {
    /// The addresses of the cards at the end of `g/a.html`, where the guides of folder g have these texts.
    private func cards(
        _ guides: [String: String], findings: [String] = [], options: BuildOptions = BuildOptions()
    )
        -> [String]
    {
        let texts = Dictionary(
            uniqueKeysWithValues: guides.map {
                ("content/g/\($0.key).md", "---\ntitle: \($0.key)\n\($0.value)\n")
            })
        let site = BuiltSite(texts.merging(["content/index.md": "# Home\n"]) { $1 }, options: options)
        #expect(site.findings == findings)
        let end = part(of: site.text("g/a.html"), from: "<nav class=\"related\"", to: "</nav>")
        return end.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test("are those the author names, in that order and each once, whatever their number")
    func named() {
        let others = Dictionary(uniqueKeysWithValues: ["b", "c", "d", "e", "f"].map { ($0, "---\nText.") })
        let names = ["f.md", "e.md", "/g/d", "c.md", "b.md", "f.md", "../index.md"]
        #expect(
            cards(others.merging(["a": "related: [\(names.joined(separator: ", "))]\n---\nText."]) { $1 }) == [
                "f.html", "e.html", "d.html", "c.html", "b.html", "../index.html",
            ])
    }

    @Test("are none where the author says so, and no heading stands over nothing")
    func none() {
        #expect(cards(["a": "related: []\ntags: [x]\n---\nText.", "b": "tags: [x]\n---\nText."]) == [])
        #expect(cards(["a": "---\nText."]) == [])
    }

    @Test("that are not there, not out, or the page itself are told and left out")
    func wrong() {
        #expect(
            cards(
                ["a": "related:\n  - a.md\n  - b.md\n  - c.md\n---\nText.", "b": "status: draft\n---\nText."],
                findings: [
                    "content/g/a.md:4:5 warning [self-link] the page is called related to itself",
                    "content/g/a.md:5:5 warning [link-to-unpublished] “content/g/b.md” is not out in this edition; "
                        + "the words stay, the link goes",
                    "content/g/a.md:6:5 warning [broken-link] there is no page “c.md”",
                ]) == [])
    }

    @Test("without names are linked pages, either way, then pages with the same tags, most of them first")
    func near() {
        #expect(
            cards([
                "a": "tags: [x, y]\n---\nSee [d](d.md).", "b": "tags: [x]\n---\nText.",
                "c": "tags: [y, x]\n---\nText.",
                "d": "---\nText.", "e": "tags: [x]\n---\nBack to [a](a.md).", "f": "tags: [z]\n---\nText.",
            ]) == ["e.html", "c.html", "d.html", "b.html"])
    }

    @Test("of equals are those nearer in reading order, at most four, and none that is not out or says nothing")
    func equals() {
        var guides = Dictionary(
            uniqueKeysWithValues: ["b", "c", "e", "f", "g", "h"].map { ($0, "tags: [x]\norder: 5\n---\nText.") }
        )
        guides["a"] = "tags: [x]\norder: 1\n---\nText."
        guides["d"] = "tags: [x]\norder: 2\n---\n"
        guides["i"] = "tags: [x]\norder: 2\nstatus: draft\n---\nText."
        #expect(cards(guides) == ["b.html", "c.html", "e.html", "f.html"])
        #expect(cards(guides, options: BuildOptions(drafts: true)).first == "i.html")
    }

    @Test("of a tag that many pages have are those nearest in reading order")
    func manyTagged() {
        var guides = Dictionary(
            uniqueKeysWithValues: (100..<200).map { ("p\($0)", "tags: [x]\norder: \($0)\n---\nText.") })
        guides["a"] = "tags: [x]\norder: 150\n---\nText."
        #expect(cards(guides) == ["p149.html", "p150.html", "p148.html", "p151.html"])
    }
}
