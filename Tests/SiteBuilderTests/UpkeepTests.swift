import Testing
import YAMLReader

@testable import SiteBuilder

@Suite("Keeping a handbook true")
struct UpkeepTests {
    private let home = "---\ntitle: Home\nowner: Team\n---\n"

    private func check(_ texts: [String: String]) -> BuiltSite {
        BuiltSite(texts, options: BuildOptions(upkeep: true))
    }

    @Test("a page that is well kept has no finding")
    func clean() {
        let site = check([
            "content/index.md": home + "[One](one.md)\n\n## A\n\n### B\n\nText.\n\n## C\n\nText.\n",
            "content/one.md": "---\ntitle: One\nowner: Team\n---\nText.\n\n## Kept\n\n- a list\n",
        ])
        #expect(site.findings == [])
    }

    @Test("a heading that skips a level, counted from the page's title")
    func headingOrder() {
        let site = check([
            "content/index.md": home + "### Deep\n\nText.\n\n## Two\n\nText.\n\n#### Four\n\nText.\n"
        ])
        #expect(
            site.findings == [
                "content/index.md:5:1 warning [heading-order] the heading is of level 3, where 2 would be the next",
                "content/index.md:13:1 warning [heading-order] the heading is of level 4, where 3 would be the next",
            ])
    }

    @Test(
        "a section without text, with the next heading as high or higher, or at the end; a deeper heading fills it"
    )
    func emptySection() {
        let site = check([
            "content/index.md": home + "# Title\n\n## Full\n\n### Inner\n\n## Next\n\nText.\n\n## Last\n"
        ])
        #expect(
            site.findings == [
                "content/index.md:9:1 warning [empty-section] nothing stands below this heading",
                "content/index.md:15:1 warning [empty-section] nothing stands below this heading",
            ])
    }

    @Test("two titles that differ in case alone; titles of different editions do not meet")
    func duplicateTitle() {
        let site = check([
            "guidepost.yml": "title: S\nas_of: 2026-01-15\neditions: [everyone, team]\n",
            "content/index.md": home + "[a](a.md) [b](b.md) [c](c.md)\n",
            "content/a.md": "---\ntitle: Trust\nowner: T\neditions: [everyone]\n---\n",
            "content/b.md": "---\ntitle: TRUST\nowner: T\neditions: [everyone]\n---\n",
            "content/c.md": "---\ntitle: trust\nowner: T\neditions: [team]\n---\n",
        ])
        #expect(
            site.findings.filter { $0.contains("duplicate") } == [
                "content/b.md warning [duplicate-title] “TRUST” is also the title of content/a.md"
            ])
    }

    @Test("a page that calls itself related, one without an owner, one that nothing leads to")
    func lonely() {
        let site = check([
            "content/index.md": home,
            "content/a.md": "---\ntitle: A\nrelated:\n  - a.md\n---\n[me](a.md)\n",
            "content/part/index.md": "---\ntitle: Part\nowner: T\n---\n",
        ])
        #expect(
            site.findings == [
                "content/a.md warning [missing-owner] nobody is named who keeps the page true",
                "content/a.md warning [orphan-page] no other page leads here",
                "content/a.md:4:5 warning [self-link] the page is called related to itself",
            ])
    }

    @Test("a file that no page uses; one that a draft or a chart uses is kept for them")
    func unusedAsset() {
        let site = check([
            "content/index.md":
                home + "![shown](a.svg)\n\n```chart\ndata: numbers.csv\nform: bars\ntitle: T\n```\n",
            "content/draft.md": "---\ntitle: D\nstatus: draft\n---\n![later](draft.svg)\n",
            "content/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>", "content/draft.svg": "<svg/>",
            "content/numbers.csv": "Year,Mentors\n2025,14\n", "content/old.svg": "<svg/>",
        ])
        #expect(site.findings == ["content/old.svg warning [unused-asset] no page refers to this file"])
    }

    @Test("required pages that are missing or not out, at the line that asks for them")
    func requiredPages() {
        let site = check([
            "guidepost.yml":
                "title: S\nas_of: 2026-01-15\nrequired_pages:\n  - there.md\n  - draft.md\n  - gone.md\n",
            "content/index.md": home + "[t](there.md)\n",
            "content/there.md": "---\ntitle: There\nowner: T\n---\n",
            "content/draft.md": "---\ntitle: D\nowner: T\nstatus: draft\n---\n",
        ])
        #expect(
            site.findings == [
                "guidepost.yml:5:5 warning [missing-required-page] the handbook must have “draft.md”, and it is not out",
                "guidepost.yml:6:5 warning [missing-required-page] the handbook must have “gone.md”, and there is no such page",
            ])
    }

    @Test("a build says nothing of upkeep")
    func buildIsSilent() {
        #expect(BuiltSite(["content/index.md": "### Deep\n", "content/x.svg": "<svg/>"]).findings == [])
    }

    @Test("a block that leads to a page counts; what a block draws or cites is among what the page needs")
    func blocks() throws {
        let site = check([
            "content/index.md": home + "```related\n- one.md\n```\n",
            "content/one.md": "---\ntitle: One\nowner: T\n---\n```benefits\n- benefit: Trust\n```\n",
        ])
        #expect(site.findings == [])
        #expect(try #require(site.made?.pages)[1].linkedFrom == ["content/index.md"])
        let word = YAMLScalar(
            text: "engineering/engaged-rate", isQuoted: false, range: YAMLRange(offset: 0, length: 1))
        let cited = BenefitsBlock(items: [.init(benefit: "Trust", details: nil, metric: word)])
        #expect(cited.sources.programs == ["engineering"])
    }

    @Test("what is known of a page: where it is, who leads to it, what it needs")
    func facts() throws {
        let site = check([
            "content/index.md": home + "[One](one.md)\n",
            "content/one.md":
                "---\ntitle: One\norder: 3\nowner: Ann\nreviewed_on: 2025-01-01\nreview_every: 6 months\n---\n"
                + "![shown](a.svg) [home](index.md)\n",
            "content/two.md": "---\ntitle: Two\nowner: T\nstatus: draft\n---\n",
            "content/a.svg": "<svg/>",
        ])
        let pages = try #require(site.made?.pages)
        #expect(pages.map(\.path) == ["content/index.md", "content/one.md", "content/two.md"])
        let one = pages[1]
        #expect(one.linkedFrom == ["content/index.md"])
        #expect(one.linksTo == ["content/index.md"])
        #expect(one.files == ["content/a.svg"])
        #expect(one.staleSince?.text == "2025-07-01")
        #expect(one.menu?.above == ["Home"])
        #expect(one.menu?.number == 1)
        #expect(one.template == "page.html")
        guard case .leftOut(.everyone, .draft) = pages[2].editions[0] else {
            Issue.record("a draft is left out")
            return
        }
    }
}
