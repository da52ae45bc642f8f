import SiteBuilder
import Testing

@Suite("Live figures in sentences")
struct LiveFigureTests {
    private let report = "../programs/p/reports/2025-12.html"

    @Test(
        "are the latest published value with its month, behind the words, which lead to where it is shown",
        arguments: [
            // 30 of 40 pairs met; M22 prints no n.
            ("engaged-rate", "#report:headlines", "(75%, December 2025)"),
            ("M22", "#report:headlines", "(75%, December 2025)"),
            // 40 mentees of 50 have a mentor.
            ("match-rate", "#report:joining", "(80%, n = 40–99, December 2025)"),
            // A count is its own n.
            ("waiting-list", "#report:joining", "(10, December 2025)"),
            // October 1 to December 31.
            ("waiting-list.median-days", "#report:joining", "(91 days, n = 10–19, December 2025)"),
            ("M08.median-days", "#report:joining", "(91 days, n = 10–19, December 2025)"),
            // Nobody's relationship is older than 90 days; the data say nothing of agreements.
            ("goals-revisited", "", "(not collected, December 2025)"),
        ])
    func values(metric: String, anchor: String, words: String) {
        let site = BuiltSite(guide: "Now [they meet](metric:p/\(metric)), as *we* see.")
        #expect(site.findings == [])
        #expect(
            site.guideBody() == """
                <p>Now <a href="\(report)\(anchor)">they meet</a> <span class="live-figure">\(words)</span>, as \
                <em>we</em> see.</p>

                """)
    }

    @Test("of too few people are as on dashboards: hidden, or told as at most or at least")
    func withheld() {
        let few = BuiltSite(guide: "[x](metric:p/engaged-rate)", programs: [PairsProgram(pairs: 9, meeting: 4)])
        #expect(few.guideBody().contains("<span class=\"live-figure\">([c], December 2025)</span>"))
        // 38 of 40, where the ladder ends at 85.
        let most = BuiltSite(guide: "[x](metric:p/engaged-rate)", programs: [PairsProgram(meeting: 38)])
        #expect(most.guideBody().contains("<span class=\"live-figure\">(≥85%, December 2025)</span>"))
    }

    @Test("lead to the dashboard where the month has no report, and to the page's own place on it")
    func dashboard() {
        // 3 pairs and 10 who wait: so small a program is reported of once a quarter.
        let site = BuiltSite(
            guide: "[x](metric:p/waiting-list) [y](metric:p/time-to-match)",
            programs: [
                PairsProgram(pairs: 3, meeting: 0, lastMonth: 11, page: "# P\n\n[x](metric:p/waiting-list)\n")
            ])
        #expect(
            site.guideBody() == """
                <p><a href="../programs/p/index.html#figure:waiting-list">x</a> \
                <span class="live-figure">(10, November 2025)</span> <a href="../programs/p/index.html">y</a> \
                <span class="live-figure">([c], November 2025)</span></p>

                """)
        #expect(site.text("programs/p/index.html").contains("<a href=\"#figure:waiting-list\">x</a>"))
        #expect(site.findings.allSatisfy { $0.contains("[suspicious-data]") }, "\(site.findings)")
    }

    @Test("of a program without data say so")
    func noData() {
        let site = BuiltSite(
            guide: "[x](metric:q/engaged-rate)", programs: [], more: ["content/programs/q/index.md": "# Q\n"])
        #expect(site.findings == [])
        #expect(
            site.guideBody()
                == "<p><a href=\"../programs/q/index.html\">x</a> <span class=\"live-figure\">(no data)</span></p>\n"
        )
    }

    @Test("of a program that is not out in an edition stay out of it with a warning, by every way")
    func notOut() {
        let page = "---\ntitle: P\neditions: [team]\n---\n"
        let site = BuiltSite(
            guide: "[x](metric:p/engaged-rate)\n\n```metric\nprogram: p\nmetric: M22\n```\n",
            programs: [PairsProgram(page: page)],
            more: ["guidepost.yml": "title: S\nas_of: 2026-01-15\neditions: [everyone, team]\n"])
        #expect(
            site.findings == [
                "content/g/a.md:4:1 warning [link-to-unpublished] "
                    + "the program “p” is not out in this edition; nothing of it is shown",
                "content/g/a.md:7:10 warning [link-to-unpublished] "
                    + "the program “p” is not out in this edition; nothing of it is shown",
            ])
        #expect(site.guideBody() == "<p><a>x</a></p>\n")
        #expect(site.guideBody(.team).contains("(75%, December 2025)"))
        #expect(site.guideBody(.team).contains("<p class=\"headline-value\">75%</p>"))
    }

    @Test("that only the team sees stay out of other editions")
    func teamOnly() {
        let site = BuiltSite(
            guide: "[x](metric:p/needing-check-in.A1)",
            more: ["guidepost.yml": "title: S\nas_of: 2026-01-15\neditions: [everyone, team]\n"])
        #expect(
            site.findings == [
                "content/g/a.md:4:1 warning [link-to-unpublished] "
                    + "“needing-check-in.A1” is a figure of the team edition only; it is left out"
            ])
        #expect(site.guideBody() == "<p><a>x</a></p>\n")
        // None of the 30 pairs that met lacks a first meeting; of 40, 10 do: 25%.
        #expect(site.guideBody(.team).contains("(25%"))
    }

    @Test(
        "that cannot be found are errors that say what was meant",
        arguments: [
            ("metric:q/engaged-rate", "there is no program “q”"),
            ("metric:p/engagd-rate", "there is no metric “engagd-rate”"),
            ("metric:p/M39", "“M39” is more than one number"),
            ("metric:p/waiting-list.median", "“waiting-list” has no part “median”"),
            ("metric:p/engaged-rate.", "“engaged-rate” has no part “”"),
            ("metric:p/engaged-rate?role=mentor", "there is no metric “engaged-rate?role=mentor”"),
            ("metric:p/joiners-and-leavers", "“joiners-and-leavers” is more than one number"),
            ("metric:p/M10.supply", "“M10.supply” is not one number but one for each skill"),
            ("metric:engaged-rate", "the address does not name a program and a metric"),
            ("metric:p/", "the address does not name a program and a metric"),
            ("METRIC:p/%00", "the address does not name a program and a metric"),
        ])
    func unknown(address: String, summary: String) {
        let site = BuiltSite(guide: "See [x](\(address)).")
        #expect(site.findings == ["content/g/a.md:4:5 error [unknown-figure] \(summary)"])
        #expect(site.made == nil)
    }

    @Test("keep their words where checks: makes such errors weigh less")
    func lowered() {
        let site = BuiltSite(
            guide: "See [x](metric:p/nothing).",
            more: ["guidepost.yml": "title: S\nas_of: 2026-01-15\nchecks: {unknown-figure: warning}\n"])
        #expect(site.guideBody() == "<p>See <a>x</a>.</p>\n")
    }

    @Test("are never images")
    func image() {
        let site = BuiltSite(guide: "![x](metric:p/engaged-rate)")
        #expect(site.findings.map { $0.contains("[unsafe-link]") } == [true])
    }
}
