import SiteBuilder
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    private func findings(_ frontMatter: String) -> [String] {
        BuiltSite(["content/index.md": "---\n\(frontMatter)---\nText.\n"]).findings
    }

    @Test("an unknown key is a warning; the site is built")
    func unknownKey() {
        let site = BuiltSite(["content/index.md": "---\ntitle: H\ndescripton: x\n---\nText.\n"])
        #expect(
            site.findings == [
                "content/index.md:3:1 warning [unknown-front-matter-key] unknown front matter key “descripton”"
            ])
        #expect(site.made != nil)
    }

    @Test(
        "an unreadable value is an error where it decides who may see the page, else a warning",
        arguments: [
            ("status: hidden\n", "error [wrong-visibility]"),
            ("publish_on: 2026-02-30\n", "error [wrong-visibility]"),
            ("expire_on: soon\n", "error [wrong-visibility]"),
            ("editions: [public]\n", "error [wrong-visibility]"),
            ("order: first\n", "warning [wrong-front-matter-value]"),
            ("reviewed_on: 14 Sept\n", "warning [wrong-front-matter-value]"),
            ("review_every: often\n", "warning [wrong-front-matter-value]"),
            ("toc: yes\n", "warning [wrong-front-matter-value]"),
            ("audience: mentors\n", "warning [wrong-front-matter-value]"),
            ("title: [a]\n", "warning [wrong-front-matter-value]"),
            ("layout: nosuch\n", "warning [wrong-front-matter-value]"),
        ])
    func wrongValues(key: String, expected: String) {
        let found = findings((key.utf8.starts(with: "title".utf8) ? "" : "title: H\n") + key)
        #expect(found.contains { $0.contains(expected) }, "\(found)")
    }

    @Test("tags take a word or a list, dates a timestamp's date, numbers their quotes and zeros")
    func leniency() {
        #expect(
            findings(
                "title: H\ntags: one\ndate: 2026-01-02T10:00:00Z\nupdated: 2026-01-03 08:00\norder: \"03\"\n")
                == [])
        #expect(findings("title: H\ntags: [one, two]\nparams: {anything: {goes: [1, yes]}}\n") == [])
    }

    @Test("all findings of a file come in one run, each at its place")
    func allAtOnce() {
        let found = findings("title: H\nstatus: x\norder: y\nexpire_on: z\nnosuch: w\n")
        #expect(
            found.map { $0.split(separator: " ").first.map(String.init) } == [
                "content/index.md:3:9", "content/index.md:4:8", "content/index.md:5:12", "content/index.md:6:1",
            ])
    }

    @Test("YAML that does not hold, and front matter that is never closed, are errors")
    func brokenYAML() {
        #expect(findings("title: [unclosed\n").contains { $0.contains("error [yaml-syntax]") })
        let open = BuiltSite(["content/index.md": "---\ntitle: H\n\nText.\n"])
        #expect(open.findings.contains { $0.contains("index.md:1:1 error [yaml-syntax]") })
    }

    @Test("a page that begins with a rule has no front matter")
    func thematicBreak() {
        let site = BuiltSite(["content/index.md": "---\n\n# Home\n"])
        #expect(site.findings == [])
        #expect(site.text("index.html").contains("<title>Home</title>"))
    }

    @Test("bytes that are not UTF-8 are an error at their place")
    func notUTF8() {
        let files = MemoryFiles(bytes: [
            "guidepost.yml": Array("title: S\n".utf8), "content/index.md": Array("# H\n\nab ".utf8) + [0xFF],
        ])
        let world = World(files: files, clock: { _ in .init(number: 20_000) }, workers: 1)
        let built = build(world, options: BuildOptions())
        #expect(built.value == nil)
        #expect(built.findings.map(\.code) == [.notUTF8])
        #expect(built.findings.first?.place.line == 3 && built.findings.first?.place.column == 4)
    }
}
