import Mentoring
import SiteBuilder
import Testing

@Suite("What reports and program pages say")
struct ReportPageTests {
    private let site = BuiltSite(guide: "Text.", options: BuildOptions(editions: [.everyone, .team]))

    private func report(_ edition: Edition) -> String { site.text("programs/p/reports/2025-12.html", edition) }

    private func page(_ edition: Edition) -> String { site.text("programs/p/index.html", edition) }

    private func count(_ mark: String, in text: String) -> Int {
        let (mark, text) = (Array(mark.utf8), Array(text.utf8))
        return text.indices.count { text[$0...].starts(with: mark) }
    }

    @Test(
        "the attention list is the team's: counted by rule in the report, its first ten rows on the program's page"
    )
    func attention() {
        // Ten pairs never met, and ten mentees have waited since October 1.
        let list = report(.team)
        #expect(list.contains("<p>20 relationships and people are on the list.</p>"))
        for line in ["No first meeting: 10", "No new data: 10", "Long wait: 10"] {
            #expect(list.contains("<li>\(line)</li>"), "\(line)")
        }
        #expect(count("<th scope=\"row\">no code</th>", in: list) == 20)
        #expect(count("<th scope=\"row\">no code</th>", in: page(.team)) == 10)
        #expect(
            page(.team).contains(
                "<a href=\"reports/2025-12.html#report:attention\">The whole attention list</a>"))
        #expect(!page(.everyone).contains("no code") && !report(.everyone).contains("no code"))
    }

    @Test("the reasons for a check-in are the team's, as bars")
    func reasons() {
        for text in [page(.team), report(.team)] { #expect(text.contains("figure:check-in-reasons")) }
        for text in [page(.everyone), report(.everyone)] { #expect(!text.contains("figure:check-in-reasons")) }
    }

    @Test("each sentence says how grave it is and leads to the figures and the guide")
    func sentences() {
        // 75% met recently, and 80% is the objective: F09, to watch. Its section is not on everyone's report.
        #expect(report(.team).contains("<strong>Watch:</strong> 75% of relationships met recently"))
        #expect(report(.team).contains("<a href=\"#report:rhythm\">Working rhythm</a>"))
        #expect(page(.team).contains("<a href=\"reports/2025-12.html#report:rhythm\">Working rhythm</a>"))
        #expect(!report(.everyone).contains("#report:rhythm") && !page(.everyone).contains("#report:rhythm"))
    }

    @Test("a program's page says whether its month may change, and shows no address of the data")
    func status() {
        for edition in [Edition.everyone, .team] {
            #expect(!page(edition).contains("Questions and objections"))
            #expect(page(edition).contains("<strong>December 2025</strong> (Provisional)"))
        }
    }

    @Test("mentees add up where the base is told exactly, and nowhere else")
    func mentees() {
        // 40 of 50 mentees have a mentor, 10 wait.
        let sentence = "Of 50 mentees, 40 have a mentor and 10 wait for one; 0 are paused"
        #expect(report(.team).contains(sentence) && !report(.everyone).contains("Of 50 mentees"))
    }

    @Test("a month without a story has no heading for one, and says so among what is left out")
    func story() {
        #expect(!report(.everyone).contains("report:story"))
        #expect(report(.everyone).contains("<li>Story of the month: there is no story this month.</li>"))
        #expect(report(.everyone).contains("The files (CSV and JSON) hold every figure of this edition"))
    }

    @Test("the rule for small numbers is the one that holds in the edition")
    func smallNumbers() {
        let small = BuiltSite(
            guide: "Text.", programs: [PairsProgram(pairs: 30, meeting: 28, waiting: 3)],
            options: BuildOptions(editions: [.everyone, .team]))
        let everyone = small.text("programs/p/reports/2025-12.html", .everyone)
        // A share needs more than 2k, so 11, even where n_pct is 10.
        #expect(everyone.contains("shares of fewer than 11") && !everyone.contains("however small"))
        let team = small.text("programs/p/reports/2025-12.html", .team)
        #expect(!team.contains("not printed exactly") || team.contains("however small"))
    }
}
