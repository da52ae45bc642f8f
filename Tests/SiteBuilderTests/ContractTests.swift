import Diagnostics
import Foundation
import Mentoring
import Templates
import Testing

@testable import SiteBuilder

/// The repository's own site with every page template replaced by one that shows every name of the contract.
private struct ContractSite: SiteFiles {
    let disk: DiskFiles
    let template: [UInt8]

    func list(_ folder: String) -> Checked<[String]> { disk.list(folder) }

    func hasFolder(_ path: String) -> Bool { disk.hasFolder(path) }

    func size(_ path: String) -> Int { disk.size(path) }

    func resolved(_ path: String) -> String { disk.resolved(path) }

    func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem> {
        let isEntry = SiteContract.entries.contains { path == "templates/\($0)" }
        return isEntry ? .success(template) : disk.read(path, limit: limit)
    }
}

@Suite("The names that templates can use")
struct ContractTests {
    /// Mustache that shows every name of a record, and of the records below it.
    private func showingAll(_ fields: [TemplateField]) -> String {
        // Categories such as “61+” are words too; a tag cannot name them, and only code asks for them.
        fields.filter { !$0.name.text.utf8.contains(UInt8(ascii: "+")) }.map { field in
            let name = field.name.text
            switch field.shape {
            case .text: return "{{\(name)}}"
            case .html: return "{{{\(name)}}}"
            case .flag: return "{{#\(name)}}+{{/\(name)}}{{^\(name)}}-{{/\(name)}}"
            case .record(let inner): return "{{#\(name)}}\(showingAll(inner)){{/\(name)}}"
            case .list(.record(let inner)): return "{{#\(name)}}\(showingAll(inner)){{/\(name)}}"
            case .list(.text): return "{{#\(name)}}{{.}}{{/\(name)}}"
            case .list: return "{{#\(name)}}.{{/\(name)}}"
            case .open: return "{{#\(name)}}{{/\(name)}}"
            }
        }.joined()
    }

    @Test("are all there, on every kind of page, with what the contract says they hold")
    func everyNameOnEveryPage() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let english = try #require(builtInFiles(below: "templates/strings/en.yml").first)
        let words = readStrings(SourceText(path: english.path, bytes: english.bytes)).value.map(\.key)
        let fields = try #require(SiteContract.contract(layouts: [], words: words).entries["page.html"])
        let files = ContractSite(disk: DiskFiles(root: root), template: Array(showingAll(fields).utf8))
        let world = World(files: files, clock: { _ in Day(number: 20_000) }, workers: 1)
        let built = build(world, options: BuildOptions())
        #expect(built.findings.filter { $0.severity == .error } == [])
        let made = try #require(built.value)
        let pages = made.editions.flatMap(\.files).filter { SitePath.has($0.path, suffix: ".html") }
        for page in pages {
            var bytes: [UInt8] = []
            page.produce(&bytes)
            #expect(!bytes.isEmpty, "\(page.path)")
        }
        #expect(made.renderFindings() == [] && pages.count > 25)
    }

    @Test("are all there in every fenced block, too")
    func everyNameInBlocks() throws {
        let english = try #require(builtInFiles(below: "templates/strings/en.yml").first)
        let words = readStrings(SourceText(path: english.path, bytes: english.bytes)).value.map(\.key)
        let blocks = SiteContract.blocks(words: words)
        let templates = Dictionary(
            uniqueKeysWithValues: blocks.map { ("templates/\($0.key)", showingAll($0.value) + "|end|") })
        let guide = """
            ```metric
            program: p
            metric: M22
            ```
            ```chart
            program: p
            metric: M22
            ```
            ```chart
            rows: {a: 1}
            caption: b
            ```
            ```directory
            program: p
            role: mentor
            ```
            ```metric
            program: q
            metric: M22
            ```
            ```chart
            program: q
            metric: M22
            ```
            ```benefits
            - {benefit: a, details: b, metric: p/M22}
            - benefit: c
            ```
            ```related
            - ../index.md
            ```
            ```lines
            rows: 2
            ```
            """
        let site = BuiltSite(
            guide: guide, more: templates.merging(["content/programs/q/index.md": "# Q\n"]) { $1 })
        #expect(site.findings == [])
        #expect(site.guideBody().split(separator: "|end|").count == 9)
        #expect(site.made?.renderFindings() == [])
        #expect(blocks.count == blockForms.count)
    }

    @Test("stand in docs/template-names.md; GUIDEPOST_RECORD=1 writes it anew and fails")
    func table() throws {
        let rows = TemplateContract(SiteContract.pages(layouts: [], words: [])).documentation
        var table = """
            # The names that templates can use

            Every page template gets all of these; what a page does not have is absent. A path with `[]` lies in each
            item of a list. `words` holds the generated words of `templates/strings`, by their keys: `words.page.next`.
            No name is removed within a major version of Guidepost. This table is made from the program itself.

            | name | what it is | what it holds |
            |---|---|---|

            """
        for row in rows { table += "| `\(row.path)` | \(row.kind) | \(row.about) |\n" }
        table += """

            ## Fenced blocks

            A block such as a chart in a page's text has a template of its own, which gets these names and `words`.

            | template | name | what it is | what it holds |
            |---|---|---|---|

            """
        for (template, fields) in SiteContract.blocks(words: []).sorted(by: { $0.key < $1.key }) {
            for row in TemplateContract([template: fields]).documentation where row.path != "words" {
                table += "| `\(template)` | `\(row.path)` | \(row.kind) | \(row.about) |\n"
            }
        }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/template-names.md")
        if ProcessInfo.processInfo.environment["GUIDEPOST_RECORD"] == "1" {
            try table.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("docs/template-names.md was written anew; run the test again without GUIDEPOST_RECORD")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == table)
    }

    @Test("are documented, each with one sentence")
    func documented() {
        let rows = SiteContract.contract(layouts: [], words: ["page.skip"]).documentation
        #expect(rows.count > 80)
        for row in rows { #expect(row.about.utf8.last == UInt8(ascii: "."), "\(row.path)") }
        #expect(rows.contains { $0.path == "page.title" } && rows.contains { $0.path == "navigation[].href" })
    }
}
