import Diagnostics
import JSONReader
import Mentoring
import Testing

@testable import SiteBuilder

@Suite("Beginning pages")
struct StartingTests {
    private let today = Day(parsing: Array("2026-01-15".utf8)) ?? Day(number: 0)

    @Test(
        "a title gives the file's name",
        arguments: [
            ("Saying no, kindly", "content/guides/saying-no-kindly.md"),
            ("What’s next?", "content/guides/whats-next.md"), ("  Größe 2 ", "content/guides/größe-2.md"),
            ("Почему", "content/guides/почему.md"), ("../../etc/passwd", "content/guides/etc-passwd.md"),
        ])
    func names(title: String, path: String) {
        #expect(NewPage(.guide, title: title, owner: nil, today: today)?.path == path)
    }

    @Test("a title without a letter or digit names no file")
    func nameless() {
        #expect(NewPage(.page, title: "— / …", owner: nil, today: today) == nil)
    }

    @Test(
        "every kind is a draft whose front matter holds, and builds without a finding",
        arguments: NewPage.Kind.allCases)
    func builds(kind: NewPage.Kind) throws {
        let page = try #require(NewPage(kind, title: #"He said: "no" \ yes"#, owner: "Ann: B", today: today))
        let site = BuiltSite(
            ["content/index.md": "# Home\n", page.path: page.text], options: BuildOptions(drafts: true))
        #expect(site.findings.filter { !$0.contains("no template “worksheet.html”") } == [])
        #expect(site.made?.editions.first?.files.contains { $0.path.contains("he-said-no-yes") } == true)
        #expect(
            BuiltSite(["content/index.md": "# Home\n", page.path: page.text]).made?.editions.first?.leftOut
                .count == 1)
    }

    @Test("the schemas of settings and front matter have the keys that are read")
    func schemas() throws {
        for (schema, keys) in [(settingsSchema(), SiteSettings.keys), (frontMatterSchema(), FrontMatter.keys)] {
            let value = try #require(readJSONValue(SourceText(path: "schema.json", bytes: schema)).value)
            guard case .object(let members) = value,
                case .object(let properties)? = members.first(where: { $0.key == "properties" })?.value
            else {
                Issue.record("a schema is an object with properties")
                return
            }
            #expect(properties.map(\.key) == keys)
        }
    }
}
