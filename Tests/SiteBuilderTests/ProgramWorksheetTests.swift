import Diagnostics
import Foundation
import Mentoring
import Testing

@testable import SiteBuilder

@Suite("Worksheets, general and filled for programs")
struct ProgramWorksheetTests {
    private func site(
        _ sheet: String, more: [String: String] = [:], programs: [PairsProgram] = [PairsProgram()]
    )
        -> BuiltSite
    {
        BuiltSite(
            guide: "Text.", programs: programs,
            more: ["content/worksheets/agreement.md": "---\ntitle: Agreement\n---\n\(sheet)\n"].merging(more) {
                $1
            })
    }

    private func body(_ site: BuiltSite, _ path: String, _ edition: Edition = .everyone) -> String {
        part(of: site.text(path, edition), from: "<div class=\"prose\">\n", to: "</div>\n</article>")
    }

    @Test("The general text stands in the general sheet, the program's value in the program's")
    func values() {
        let site = site(
            "We meet [as *often* as we like](setting:cadence), write to [the team](setting:contact), "
                + "[all year](setting:duration), in [this program](SETTING:program).")
        #expect(site.findings == [])
        #expect(
            body(site, "worksheets/agreement.html")
                == "<p>We meet as often as we like, write to the team, all year, in this program.</p>\n")
        #expect(
            body(site, "programs/p/worksheets/agreement.html")
                == "<p>We meet <span class=\"setting\">every two weeks</span>, write to "
                + "<span class=\"setting\">mentoring</span>, all year, in "
                + "<span class=\"setting\">The program</span>.</p>\n")
    }

    @Test("On any other page the words are shown and lead nowhere")
    func elsewhere() {
        let site = BuiltSite(guide: "We meet [every & each week](setting:cadence).")
        #expect(site.guideBody() == "<p>We meet every &amp; each week.</p>\n")
        #expect(site.findings == [])
    }

    @Test("A name that is not known is a warning with a suggestion, and its words stay")
    func unknown() {
        let site = site("[often](setting:cadense) and [x](setting:)")
        #expect(
            site.findings == [
                "content/worksheets/agreement.md:4:1 warning [unknown-program-setting] "
                    + "there is no setting “cadense”; its general text stays",
                "content/worksheets/agreement.md:4:30 warning [unknown-program-setting] "
                    + "there is no setting “”; its general text stays",
            ])
        #expect(body(site, "programs/p/worksheets/agreement.html") == "<p>often and x</p>\n")
    }

    @Test("A program's worksheets are listed on a page of their own, which its dashboard leads to")
    func list() {
        let site = site(
            "Text.",
            more: [
                "content/worksheets/index.md":
                    "---\ntitle: Sheets\n---\n[One](agreement.md) of [two](b.md#x).\n",
                "content/worksheets/b.md": "---\ntitle: B\norder: 1\n---\nTo the [guide](../g/a.md).\n\n## X\n",
            ])
        #expect(site.findings == [])
        let list = site.text("programs/p/worksheets/index.html")
        #expect(list.contains("<p><a href=\"agreement.html\">One</a> of <a href=\"b.html#x\">two</a>.</p>"))
        let cards = part(of: list, from: "<ul class=\"cards\">\n", to: "</ul>")
        #expect(
            cards.split(separator: "\n").compactMap {
                $0.split(separator: "href=\"").last?.prefix { $0 != "<" }
            } == [
                "b.html\">B", "agreement.html\">Agreement",
            ])
        #expect(
            site.text("programs/p/index.html").contains("<a href=\"worksheets/index.html\">Worksheets for this")
        )
        #expect(
            body(site, "programs/p/worksheets/b.html").hasPrefix(
                "<p>To the <a href=\"../../../g/a.html\">guide</a>"))
        #expect(
            part(of: list, from: "<nav class=\"breadcrumbs\"", to: "</nav>").contains(
                "<a href=\"../index.html\">The program</a>"))
    }

    @Test("Each version leads to the others; it has a line for name and date unless the page says otherwise")
    func versions() {
        let site = site(
            "Text.",
            more: [
                "content/worksheets/b.md": "---\ntitle: B\nparams:\n  pages: 1\n  without_names: true\n---\n"
            ])
        let general = site.text("worksheets/agreement.html")
        #expect(
            general.contains("<li><a href=\"../programs/p/worksheets/agreement.html\">The program</a></li>"))
        #expect(general.contains("<p class=\"sheet-names\"><span>Name</span><span>Date</span></p>"))
        let own = site.text("programs/p/worksheets/agreement.html")
        #expect(own.contains("<a href=\"../../../worksheets/agreement.html\">The general worksheet</a>"))
        #expect(own.contains("<span class=\"label\">Program</span> <a href=\"../index.html\">The program</a>"))
        let plain = site.text("programs/p/worksheets/b.html")
        #expect(plain.contains("<body class=\"worksheet sheets-1\">") && !plain.contains("sheet-names"))
    }

    @Test("There are none for a program without data, or out of the edition, and a written page stays")
    func none() {
        let site = site(
            "Text.",
            more: [
                "content/programs/q/index.md": "# Q\n",
                "content/programs/p/worksheets/agreement.md": "---\ntitle: Our own\n---\n",
                "content/worksheets/late.md": "---\ntitle: Late\nstatus: draft\n---\n",
            ])
        #expect(site.findings == [])
        #expect(!site.paths().contains { $0.contains("q/worksheets") || $0.contains("late") })
        #expect(site.text("programs/p/worksheets/agreement.html").contains("<h1>Our own</h1>"))
        let hidden = PairsProgram(page: "---\ntitle: P\neditions: [team]\n---\n")
        #expect(!self.site("Text.", programs: [hidden]).paths().contains { $0.contains("p/worksheets") })
    }

    @Test(
        "Rhythms are words",
        arguments: [
            (1, "every day"), (7, "every week"), (14, "every two weeks"), (21, "every three weeks"),
            (30, "once a month"), (28, "every 4 weeks"), (10, "every 10 days"),
        ])
    func rhythms(_ days: Int, _ text: String) {
        #expect(english.rhythm(days: days) == text)
    }

    @Test(
        "Lengths are words in the largest unit that is right",
        arguments: [
            (0, "0 days"), (1, "one day"), (7, "one week"), (28, "4 weeks"), (30, "one month"),
            (31, "one month"),
            (60, "2 months"), (84, "12 weeks"), (90, "3 months"), (120, "4 months"), (182, "6 months"),
            (180, "6 months"),
            (240, "8 months"), (200, "200 days"), (365, "one year"), (366, "one year"), (730, "2 years"),
            (400, "400 days"),
        ])
    func lengths(_ days: Int, _ text: String) {
        #expect(english.length(days: days) == text)
    }

    private var english: Words {
        let file = builtInFiles(below: "templates/strings/en.yml")
        let texts = file.first.map { readStrings(.init(path: $0.path, bytes: $0.bytes)).value } ?? []
        return makeWords(english: texts, own: nil).value
    }

    @Test("Every setting has its words, and docs/writing.md names each")
    func documented() throws {
        for model in ["one-to-one", "group", "peer", "reverse", "flash"] {
            #expect(english.text(at: "settings.models.\(model)") != nil)
        }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appendingPathComponent("docs/writing.md"), encoding: .utf8)
        for setting in ProgramSetting.allCases { #expect(page.contains("\n| `\(setting.rawValue)` | ")) }
        for form in blockForms {
            #expect(page.contains("```\(form.name)") || ["metric", "chart", "directory"].contains(form.name))
        }
    }
}
