import Diagnostics
import Mentoring
import Testing

@testable import SiteBuilder

@Suite("Templates, words and assets")
struct ThemeTests {
    private let home = [
        "content/index.md": "# Home\n", "content/a.md": "---\ntitle: A\nparams: {mood: calm}\n---\nText.\n",
    ]

    @Test("a site's own template takes the built-in one's place")
    func ownTemplate() {
        let site = BuiltSite(
            home.merging(["templates/page.html": "<p>{{page.title}}/{{page.params.mood}}</p>"]) { $1 })
        #expect(site.text("a.html") == "<p>A/calm</p>")
        #expect(site.text("index.html").contains("<!doctype html>"))
    }

    @Test("a name that a template cannot use is an error with its place and what was meant")
    func unknownName() {
        let site = BuiltSite(
            home.merging(["templates/page.html": "<p>\n{{page.titel}}</p>{{wrods.page.next}}"]) { $1 })
        #expect(site.made == nil)
        #expect(site.findings.count == 2)
        #expect(site.findings.first?.contains("templates/page.html:2:") == true)
        #expect(site.findings.allSatisfy { $0.contains("error [unknown-template-name]") })
    }

    @Test("a page can choose a layout of the site's own")
    func layout() {
        let files = [
            "content/index.md": "# H\n", "content/a.md": "---\ntitle: A\nlayout: card\n---\n",
            "templates/card.html": "card {{page.title}}",
        ]
        #expect(BuiltSite(files).text("a.html") == "card A")
    }

    @Test("another language takes its words, and what it lacks stays English with a warning")
    func language() {
        let site = BuiltSite(
            home.merging([
                "guidepost.yml": "title: S\nlanguage: de\nas_of: 2026-01-15\n",
                "templates/strings/de.yml": "page: {skip: Zum Inhalt, menue: Menü}\n",
            ]) { $1 })
        #expect(site.text("a.html").contains("Zum Inhalt") && site.text("a.html").contains(">Menu<"))
        #expect(site.text("a.html").contains("<html lang=\"de\">"))
        #expect(
            site.findings.contains { $0.contains("de.yml:1:26 warning [unknown-word]") }, "\(site.findings)")
        #expect(site.findings.contains { $0.contains("warning [missing-word]") })
    }

    @Test("assets are published under names that change with their bytes")
    func fingerprints() {
        func style(_ css: String) -> String {
            let site = BuiltSite(home.merging(["templates/assets/style.css": css]) { $1 })
            let name = part(of: site.text("a.html"), from: "rel=\"stylesheet\" href=\"", to: "\"")
            #expect(site.text(name) == css)
            return name
        }
        #expect(style("a{}") != style("b{}"))
        #expect(style("a{}") == style("a{}"))
        #expect(style("a{}").utf8.count == "assets/style.01234567.css".utf8.count)
    }

    @Test("every word that code asks for stands in the English strings")
    func words() throws {
        let english = try #require(builtInFiles(below: "templates/strings/en.yml").first)
        let strings = readStrings(SourceText(path: english.path, bytes: english.bytes))
        #expect(strings.findings.isEmpty)
        let keys = Set(strings.value.map(\.key))
        #expect(WordKey.allCases.map(\.rawValue).filter { !keys.contains($0) } == [])
        for chart in DashboardLayout.sections.flatMap(\.charts) {
            #expect(keys.contains("charts.\(chart.id).title"))
            let about = ["charts.\(chart.id).about", "metrics.\(chart.metric).about"]
            #expect(about.contains(where: keys.contains), "\(chart.id)")
        }
        for section in DashboardLayout.sections {
            #expect(keys.contains("dashboard.sections.\(section.id).title"))
        }
        for metric in metricCatalogue {
            #expect(keys.contains("metrics.\(metric.id).name") && keys.contains("metrics.\(metric.id).about"))
            for part in metric.parts {
                #expect(keys.contains("metrics.\(metric.figureID(part)).name"), "\(metric.figureID(part))")
                for breakdown in part.breakdowns { #expect(keys.contains("dimensions.\(breakdown.dimension)")) }
            }
            #expect(keys.contains("families.\(metric.family.rawValue)"))
            #expect(keys.contains("timings.\(metric.timing.rawValue)"))
        }
        // A rule has one sentence, or one for each of its variants.
        for rule in FindingRule.allCases {
            let name = "findings.\(rule.rawValue)"
            #expect(keys.contains { $0 == name || $0.hasPrefix("\(name).") }, "\(name)")
        }
        for unit in FigureUnit.allCases { #expect(keys.contains("unit_names.\(unit.rawValue)")) }
    }

    @Test("places in a text are filled, and unknown ones stay")
    func places() {
        let words = Words(texts: [
            "change.up": "{a} and {b} and {c}", "n.one": "{count} day", "n.other": "{count} days",
        ])
        #expect(words.text(.changeUp, ["a": "1", "b": "{c}"]) == "1 and {c} and {c}")
        #expect(
            words.counted("n", 1, numeral: "1") == "1 day" && words.counted("n", 2, numeral: "2") == "2 days")
    }

    @Test("text from pages and settings is escaped wherever it stands")
    func escaping() {
        let hostile = "\"><script>alert(1)</script>&'"
        let site = BuiltSite([
            "guidepost.yml": "title: '\"><script>alert(1)</script>'\nas_of: 2026-01-15\n",
            "content/index.md": "# Home\n",
            "content/a.md": "---\ntitle: >-\n  \(hostile)\ndescription: >-\n  \(hostile)\n---\n# \(hostile)\n",
        ])
        for path in site.paths() { #expect(!site.text(path).contains("<script>alert"), "\(path)") }
    }

    @Test("an open brace is text, and a translation that loses a place is told")
    func lostPlaces() {
        #expect(Words(texts: ["change.up": "a {b"]).text(.changeUp, ["b": "x"]) == "a {b")
        let site = BuiltSite(
            home.merging([
                "guidepost.yml": "title: S\nlanguage: de\nas_of: 2026-01-15\n",
                "templates/strings/de.yml": "change: {up: \"Mehr als {previos}.\"}\n",
            ]) { $1 })
        #expect(
            site.findings.contains { $0.contains("“change.up” does not have the places") }, "\(site.findings)")
    }

    @Test("a page without description has no lead, and one that knows nothing of itself no foot")
    func leads() {
        let site = BuiltSite(["content/index.md": "# H\n", "content/a.md": "# A\n\nFirst words.\n"])
        #expect(!site.text("a.html").contains("class=\"lead\"") && !site.text("a.html").contains("about-page"))
    }

    @Test("a built-in layout can be chosen too, and a value that a page lacks names the page")
    func layouts() {
        let site = BuiltSite([
            "content/index.md": "# H\n", "content/a.md": "---\ntitle: A\nlayout: home\n---\n",
            "content/b.md": "---\ntitle: B\n---\n", "templates/page.html": "{{page.params.mood}}",
        ])
        #expect(site.text("a.html").contains("<body class=\"home\">"))
        _ = site.text("b.html")
        #expect(site.made?.renderFindings().first?.summary.contains("content/b.md") == true)
    }

    @Test("signs and joints are words too: a language writes per cent and bands its own way")
    func signs() throws {
        let english = try #require(builtInFiles(below: "templates/strings/en.yml").first)
        let read = readStrings(SourceText(path: english.path, bytes: english.bytes)).value
        var texts = Dictionary(read.map { ($0.key, $0.text) }, uniquingKeysWith: { $1 })
        #expect(FigureText(words: Words(texts: texts)).number(78, .percent) == "78%")
        texts["figures.percent"] = "{value}\u{A0}%"
        texts["figures.band"] = "{from} bis {to}"
        let german = FigureText(words: Words(texts: texts))
        #expect(german.number(78, .percent) == "78\u{A0}%" && german.band(10, 19) == "10 bis 19")
        #expect(german.band(100, nil) == "100+")
        #expect(german.style(.percent).text(78) == "78\u{A0}%" && german.style(.days).text(3) == "3")
    }
}
