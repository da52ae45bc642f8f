import Mentoring
import SiteBuilder
import Testing

@Suite("What would give program data away is never handed out")
struct LeakGuardTests {
    private let home = "content/index.md"

    private func built(_ more: [String: String], editions: String = "everyone") -> BuiltSite {
        let settings = "title: S\nas_of: 2026-01-15\neditions: [\(editions)]\nmarkdown: {raw_html: allow}\n"
        return BuiltSite(siteWithProgram(more: ["guidepost.yml": settings].merging(more) { _, given in given }))
    }

    /// Renders all files; what the build says then, one line each.
    private func leaks(_ site: BuiltSite) -> [String] {
        #expect(site.findings == [])
        #expect(site.made?.renderAll(workers: 1, isCancelled: { false }) == true)
        return Set(site.made?.renderFindings() ?? []).map {
            "\($0.place.path) \($0.severity.rawValue) [\($0.code.rawValue)] \($0.summary)"
        }.sorted()
    }

    @Test("A site without a leak is whole")
    func clean() {
        let site = built([home: "# Home\n\nNothing.\n"], editions: "everyone, leadership, team")
        #expect(leaks(site) == [] && site.made?.rendersWithoutErrors == true)
        #expect(site.text("index.html").contains("Nothing."))
    }

    @Test(
        "A page with a value of the data is empty, and an error names it and the rule, not the value",
        arguments: [
            ("p-aaaaaaaaaa", "the id of a record"),
            ("sheet: Binder 3, sheet 7", "a value of the secret field consents.evidence"),
            ("Ann  Lee", "the full name of somebody"),
            ("QK07", "a reference code"), ("<!-- QK07 -->", "a reference code"),
        ])
    func page(text: String, words: String) {
        let site = built([home: "# Home\n\n\(text)\n"])
        let found = leaks(site)
        #expect(
            found.count == 1
                && found[0].utf8.starts(with: "\(home) error [leak] “index.html” would show \(words)".utf8),
            "\(found)")
        #expect(site.text("index.html").isEmpty && !site.text("404.html").isEmpty)
        #expect(site.made?.rendersWithoutErrors == false)
        #expect(found.allSatisfy { !$0.contains("Ann") && !$0.contains("QK07") && !$0.contains("aaaaaaaaaa") })
    }

    @Test("The team's edition may show reference codes, and nothing else of these")
    func team() {
        let site = built([home: "# Home\n\nQK07\n"], editions: "leadership, team")
        #expect(leaks(site).count == 1)
        #expect(site.text("index.html", .team).contains("QK07") && site.text("index.html", .leadership).isEmpty)
        #expect(leaks(built([home: "# H\n\np-aaaaaaaaaa\n"], editions: "team")).count == 1)
    }

    @Test(
        "Copied files are looked through like pages",
        arguments: [
            ("x.csv", "ref,n\nQK07,3\n", true), ("x.csv", "a,p-bbbbbbbbbb\n", true),
            ("x.json", #"{"mail": "ann\u0040fen.example"}"#, true),
            ("x.svg", "<svg><desc>p-aaaaaaaaaa</desc></svg>", true),
            ("x.svg", "<svg><desc>ann&#64;fen.example</desc></svg>", true),
            ("x.csv", "https://x.example/?m=ann%40fen.example\n", true),
            ("x.svg", "<svg><path d=\"M1 QK07\"/></svg>", false), ("x.txt", "Ben Oja", true),
            ("x.png", "\u{0}\u{1}Artist\u{0}Ben Oja\u{0}", true), ("x.png", "\u{0}QK07\u{0}", false),
            ("x.css", "a { content: 'Ann\\20 Lee' }", true), ("ann-lee.png", "\u{0}", true),
        ])
    func assets(name: String, text: String, isLeak: Bool) {
        let site = built([home: "# Home\n\n[file](files/\(name))\n", "content/files/\(name)": text])
        let found = leaks(site).filter { !$0.contains("index.html") }
        #expect(found.isEmpty == !isLeak, "\(found)")
        #expect(site.text("files/\(name)").isEmpty == isLeak)
        #expect(
            found.allSatisfy {
                $0.contains(name == "ann-lee.png" ? "content/files error" : "content/files/\(name) error")
            })
    }

    @Test("A theme's files and words are looked through as well")
    func theme() {
        #expect(
            leaks(built(["templates/assets/extra.js": "var a = 'p-aaaaaaaaaa';"])).first?.contains(
                "assets/extra") == true)
    }

    @Test("The owner of a page may be named on it, and on no other")
    func owner() {
        let owned = "---\ntitle: H\nowner: Ann Lee\n---\n"
        #expect(leaks(built([home: owned])) == [])
        #expect(leaks(built([home: owned + "Ben Oja\n"])).count == 1)
        #expect(
            leaks(built([home: owned, "content/x.md": "# X\n\nAnn Lee\n"])).map { $0.prefix(12) } == [
                "404.html err", "content/x.md",
            ])
    }

    @Test("A story may name who is shown as named, not who agreed to a first name, and no other page may")
    func story() {
        let path = "content/programs/p/first.md"
        #expect(leaks(built([path: storyPage(text: "Ann Lee and Ben met.\n")])) == [])
        #expect(leaks(built([path: storyPage(text: "Ann Lee and Ben Oja met.\n")])).count == 1)
        // The program's page and the story's neighbors list its title.
        let titled = leaks(
            built([path: storyPage().replacing("title: A first year", with: "title: Ann Lee’s year")]))
        #expect(!titled.isEmpty && titled.allSatisfy { !$0.contains("first.html") }, "\(titled)")
    }

    @Test("An address of the data that somebody wrote by hand is a warning, one page each")
    func authored() throws {
        let site = built([home: "# Home\n\nWrite to ann@fen.example.\n"])
        #expect(
            leaks(site) == [
                "\(home) warning [address-in-page] “index.html” shows an e-mail address that is in the program data, and that you wrote"
            ])
        #expect(site.text("index.html").contains("ann@fen.example") && site.made?.rendersWithoutErrors == true)
        let inSettings = built([
            "guidepost.yml": "title: S\nas_of: 2026-01-15\ndescription: ann@fen.example\n",
            "content/files/x.csv": "ann@fen.example\n", home: "# Home\n\n[x](files/x.csv)\n",
        ])
        #expect(leaks(inSettings).allSatisfy { $0.contains("warning [address-in-page]") })
        // A mailbox that contacts name and one of the people has.
        let mailbox = built([home: "# H\n\n[x](x.csv)\n", "content/x.csv": "mentoring@fen.example"])
        #expect(leaks(mailbox).map { $0.contains("warning [address-in-page]") } == [true])
    }

    @Test("An address that comes from the data, in an open text too, is an error")
    func fromData() {
        let data = "content/programs/p/data/program.json"
        var texts = siteWithProgram()
        // Without a page of its own the program shows what its data say of it.
        texts["content/programs/p/index.md"] = nil
        let open = texts[data].map { $0.replacing("A small one.", with: "Ask tom@fen.example.") } ?? ""
        let found = leaks(BuiltSite(texts.merging([data: open]) { _, given in given }))
        #expect(
            !found.isEmpty
                && found.allSatisfy { $0.contains("error [leak]") && $0.contains("an e-mail address") })
    }

    @Test("A warning of that kind is an error where warnings are")
    func strict() {
        let site = BuiltSite(
            siteWithProgram(more: [home: "# Home\n\nann@fen.example\n"]), options: BuildOptions(strict: true))
        #expect(leaks(site).count == 1 && site.made?.rendersWithoutErrors == false)
    }

    @Test("A file that is made twice is told of once")
    func twice() {
        let site = built([home: "# H\n\nQK07\n"], editions: "everyone, leadership")
        _ = site.text("index.html")
        _ = site.text("index.html")
        #expect(site.made?.renderFindings().count == 1)
    }
}
