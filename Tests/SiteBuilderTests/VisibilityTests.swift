import SiteBuilder
import Testing

@Suite("Who sees a page, and when")
struct VisibilityTests {
    private let content = [
        "content/index.md": "# Home\n",
        "content/out.md": "---\ntitle: Out\npublish_on: 2026-01-15\nexpire_on: 2026-01-16\n---\n",
        "content/tomorrow.md": "---\ntitle: T\npublish_on: 2026-01-16\n---\n",
        "content/over.md": "---\ntitle: O\nexpire_on: 2026-01-15\n---\n",
        "content/draft.md": "---\ntitle: D\nstatus: draft\n---\n",
        "content/dated.md": "---\ntitle: Dated\ndate: 2030-01-01\n---\n",
    ]

    @Test("a page is out from publish_on to the day before expire_on; a date alone hides nothing")
    func days() {
        let site = BuiltSite(content)
        #expect(site.paths() == ["404.html", "dated.html", "index.html", "out.html"])
        #expect(
            site.made?.editions.first?.leftOut.map(\.path) == [
                "content/draft.md", "content/over.md", "content/tomorrow.md",
            ])
    }

    @Test("a program whose own page is a draft has no page, no card and no entry anywhere")
    func draftProgram() {
        let site = BuiltSite([
            "content/index.md": "# Home\n", "content/programs/index.md": "# Programs\n",
            "content/programs/pilot/index.md": "---\ntitle: Pilot\nstatus: draft\n---\n",
        ])
        #expect(site.paths() == ["404.html", "index.html", "programs/index.html"])
        #expect(
            site.paths().allSatisfy { !site.text($0).contains("Pilot") && !site.text($0).contains("pilot") })
    }

    @Test("a chapter called data is a chapter; only a program's data folder is none")
    func chapterOnData() {
        let site = BuiltSite([
            "content/index.md": "# Home\n", "content/data/index.md": "# Data\n",
            "content/data/one.md": "# One\n",
            "content/programs/p/index.md": "# P\n",
            "content/programs/p/published/x.md": "# X\n",
        ])
        #expect(
            site.paths() == [
                "404.html", "data/index.html", "data/one.html", "index.html", "metrics/index.html",
                "programs/index.html",
                "programs/p/index.html",
            ])
    }

    @Test("drafts, later and expired pages are built where they are asked for")
    func asked() {
        let site = BuiltSite(content, options: BuildOptions(drafts: true, future: true, expired: true))
        #expect(site.paths().count == 7)
        #expect(site.text("draft.html").contains("This page is a draft"))
    }

    @Test("the day that is handed in goes before the settings' day")
    func asOf() {
        #expect(BuiltSite(content, asOf: "2026-01-16").paths().contains("tomorrow.html"))
    }

    @Test("editions limit a page, and links to it lose their address elsewhere")
    func editions() {
        let site = BuiltSite([
            "guidepost.yml": "title: S\nas_of: 2026-01-15\neditions: [everyone, team]\n",
            "content/index.md": "# H\n\n[t](t.md)\n", "content/t.md": "---\ntitle: T\neditions: team\n---\n",
        ])
        #expect(site.paths(.everyone) == ["404.html", "index.html"])
        #expect(site.paths(.team) == ["404.html", "index.html", "t.html"])
        #expect(site.text("index.html", .everyone).contains("<p><a>t</a></p>"))
        #expect(site.text("index.html", .team).contains("Team edition"))
        #expect(!site.text("index.html", .everyone).contains("Team edition"))
        #expect(site.made?.editions.map(\.edition) == [.team, .everyone])
    }

    @Test(
        "a page is stale on the day after its review was due; months end at the month's last day",
        arguments: [
            ("2025-08-31", "6 months", "2026-02-28", false), ("2025-08-31", "6 months", "2026-03-01", true),
            ("2024-02-29", "1 year", "2025-02-28", false), ("2024-02-29", "1 year", "2025-03-01", true),
            ("2026-01-01", "14 days", "2026-01-15", false), ("2026-01-01", "2 weeks", "2026-01-16", true),
        ])
    func stale(reviewed: String, every: String, today: String, isStale: Bool) {
        let page = "---\ntitle: H\nreviewed_on: \(reviewed)\nreview_every: \(every)\n---\n"
        let site = BuiltSite(["content/index.md": page], asOf: today)
        #expect(site.findings.contains { $0.contains("[stale-page]") } == isStale)
    }

    @Test(
        "what hides a page cannot be misspelled, doubled or left empty",
        arguments: [
            "status: [published, draft]", "status: []", "status:", "publish_on:", "editions: []", "draft: true",
            "published: false", "status: drafft", "tags: [x\nstatus: draft",
        ])
    func hiding(key: String) {
        let site = BuiltSite(["content/index.md": "# H\n", "content/x.md": "---\ntitle: X\n\(key)\n---\n"])
        #expect(site.made == nil, "\(site.findings)")
    }

    @Test(
        "what tells who may see a page cannot be lowered",
        arguments: ["wrong-visibility", "yaml-syntax", "front-matter-too-large", "duplicate-path", "no-site"])
    func lowering(code: String) {
        let site = BuiltSite([
            "guidepost.yml": "title: S\nchecks: {\(code): warning}\n", "content/index.md": "# H\n",
        ])
        #expect(site.findings.contains { $0.contains("always stops the build") })
    }

    @Test(
        "front matter that is not quite first stops the build, for its draft would be published",
        arguments: [
            "\n---\ntitle: X\nstatus: draft\n---\n", " ---\ntitle: X\n---\n", "----\nstatus: draft\n----\n",
            "---\rtitle: X\rstatus: draft\r---\r", "<!-- c -->\n---\nstatus: draft\n---\n",
            "+++\ntitle = \"X\"\ndraft = true\n+++\n", "—\ntitle: X\nstatus: draft\n—\n",
        ])
    func misplaced(page: String) {
        let site = BuiltSite(["content/index.md": "# H\n", "content/x.md": page])
        #expect(site.made == nil && site.findings.contains { $0.contains("[yaml-syntax]") }, "\(site.findings)")
    }

    @Test("a rule before ordinary text is a rule")
    func rules() {
        let site = BuiltSite([
            "content/index.md": "\n---\n\nText: with a colon\n", "content/a.md": "# A\n\n---\ntitle: quoted\n",
        ])
        #expect(site.made != nil, "\(site.findings)")
    }

    @Test("two spellings of one accent never publish the draft among them")
    func spellings() {
        let site = BuiltSite([
            "content/index.md": "# H\n", "content/caf\u{E9}.md": "# One\n",
            "content/cafe\u{301}/index.md": "---\ntitle: Two\nstatus: draft\n---\n",
        ])
        #expect(!site.paths().contains { site.text($0).contains("Two") })
    }

    @Test("a draft README beside a published index hides nothing of a program")
    func readmeBesideIndex() {
        let site = BuiltSite([
            "content/index.md": "# H\n", "content/programs/p/index.md": "# Pilot\n",
            "content/programs/p/README.md": "---\ntitle: R\nstatus: draft\n---\n",
        ])
        #expect(site.paths().contains("programs/p/index.html"))
    }

    @Test("a site without pages does not take the place of one with pages")
    func noPages() {
        let site = BuiltSite(["content/x.txt": "x"])
        #expect(site.made == nil && site.findings.contains { $0.contains("error [no-site]") })
    }

    @Test("the editions keep the order in which they are listed")
    func listed() {
        let site = BuiltSite([
            "guidepost.yml": "title: S\nas_of: 2026-01-15\neditions: [leadership, everyone]\n",
            "content/index.md": "# H\n",
        ])
        #expect(site.made?.listed == [.leadership, .everyone])
    }
}
