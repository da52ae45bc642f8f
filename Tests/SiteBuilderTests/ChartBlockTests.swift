import SiteBuilder
import Testing

@Suite("Chart blocks with published figures")
struct ChartBlockTests {
    private func rows(_ site: BuiltSite) -> String {
        part(of: site.guideBody(), from: "<tbody>\n", to: "\n</tbody>")
    }

    @Test("are the dashboard's chart with its sentence and its table")
    func line() {
        let site = BuiltSite(guide: "```chart\nprogram: p\nmetric: engaged-rate\ncaption: Who meets\n```")
        #expect(site.findings == [])
        let body = site.guideBody()
        #expect(body.hasPrefix("<figure class=\"figure\" id=\"figure:block-1\">\n"))
        for expected in [
            "<p class=\"figure-title\">Relationships that met recently</p>", "class=\"chart chart-line\"",
            "Target 80%",
            "<p class=\"sentence\">Relationships that met recently: 75% in December 2025. "
                + "About the same as in November 2025 (75%; no difference).</p>",
            "<p class=\"figure-caption\">Who meets</p>",
            "<a href=\"../programs/p/reports/2025-12.html#report:headlines\">The program</a>",
            "<th scope=\"col\">Month</th><th scope=\"col\">Relationships that met recently</th>",
            "aria-label=\"The figures as a table: Relationships that met recently (1)\"",
        ] {
            #expect(body.contains(expected), "\(expected)")
        }
        #expect(
            rows(site) == """
                <tr><th scope="row">October 2025</th><td>75%</td></tr>
                <tr><th scope="row">November 2025</th><td>75%</td></tr>
                <tr><th scope="row">December 2025</th><td>75%</td></tr>
                """)
    }

    @Test("go back as many months as are asked for")
    func months() {
        let site = BuiltSite(guide: "```chart\nprogram: p\nmetric: M22\nmonths: 2\ntitle: Pairs\n```")
        #expect(
            rows(site) == """
                <tr><th scope="row">November 2025</th><td>75%</td></tr>
                <tr><th scope="row">December 2025</th><td>75%</td></tr>
                """)
        #expect(site.guideBody().contains("<p class=\"figure-title\">Pairs</p>"))
    }

    @Test("are drawn as columns, or as bars of the last month's rows")
    func forms() {
        let columns = BuiltSite(guide: "```chart\nprogram: p\nmetric: M22\nform: columns\n```")
        #expect(columns.guideBody().contains("chart-columns"))
        // What the dashboard draws as columns is a line where that is asked for.
        #expect(
            BuiltSite(guide: "```chart\nprogram: p\nmetric: M08\n```").guideBody().contains("chart-columns"))
        let line = BuiltSite(guide: "```chart\nprogram: p\nmetric: M08\nform: line\n```")
        #expect(line.guideBody().contains("chart-line"))
        let bars = BuiltSite(guide: "```chart\nprogram: p\nmetric: M08\nform: bars\n```")
        #expect(bars.guideBody().contains("chart-bars"))
        #expect(
            rows(bars) == """
                <tr><th scope="row">14 days or less</th><td>0</td></tr>
                <tr><th scope="row">15 to 30 days</th><td>0</td></tr>
                <tr><th scope="row">31 to 60 days</th><td>0</td></tr>
                <tr><th scope="row">More than 60 days</th><td>10</td></tr>
                """)
        // A row of numbers can be nothing but bars.
        let alone = BuiltSite(guide: "```chart\nprogram: p\nmetric: M21.distribution\n```")
        #expect(alone.guideBody().contains("<p class=\"figure-title\">How often relationships met</p>"))
        let unnamed = BuiltSite(guide: "```chart\nprogram: p\nmetric: M22\nform: bars\n```")
        #expect(
            unnamed.guideBody().contains(
                "<p class=\"figure-title\">Relationships that met recently, by model</p>"))
    }

    @Test("leave no trace of what is hidden, and say that there is something")
    func hidden() {
        // 38 and 39 of 40 pairs, and 8 and 9 of 9, are told alike, in every part of the picture.
        func body(_ pairs: Int, _ meeting: Int, _ form: String) -> String {
            BuiltSite(
                guide: "```chart\nprogram: p\nmetric: M22\nform: \(form)\n```",
                programs: [PairsProgram(pairs: pairs, meeting: meeting)]
            ).guideBody()
        }
        for form in ["line", "columns"] {
            #expect(body(40, 38, form) == body(40, 39, form) && body(40, 38, form).contains("≥85%"))
            #expect(body(9, 3, form) == body(9, 5, form) && body(9, 3, form).contains("[c]"))
            #expect(body(9, 3, form).contains("A figure marked [c], ≤ or ≥ rests on so few people"))
            #expect(!body(40, 30, form).contains("A figure marked"))
        }
    }

    @Test("of a program without data say so")
    func noData() {
        let site = BuiltSite(
            guide: "```chart\nprogram: q\nmetric: M22\n```", programs: [],
            more: ["content/programs/q/index.md": "# Q\n"])
        #expect(site.findings == [])
        #expect(
            site.guideBody().contains("<p class=\"sentence\">There are no figures for this program yet.</p>"))
        #expect(!site.guideBody().contains("<details>"))
    }

    @Test("the same chart twice, and on the program's own page, has ids and names of its own")
    func ids() {
        let block = "```chart\nprogram: p\nmetric: M22\n```\n\n"
        let page = "# The program\n\n\(block)\(block)```metric\nprogram: p\nmetric: M22\n```\n"
        let text = BuiltSite(guide: "", programs: [PairsProgram(page: page)]).text("programs/p/index.html")
        let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count && ids.contains("figure:block-3"), "\(ids)")
        #expect(
            text.contains("Relationships that met recently (1)\"")
                && text.contains("Relationships that met recently (2)\""))
    }

    @Test("two workers give the same bytes as one")
    func workers() {
        let texts = PairsProgram().files.merging([
            "content/index.md": "# H\n\n[x](metric:p/M22)\n\n```chart\nprogram: p\nmetric: M22\n```\n"
        ]) { $1 }
        let (one, two) = (BuiltSite(texts), BuiltSite(texts, workers: 2))
        #expect(one.text("index.html") == two.text("index.html") && one.text("index.html").contains("75%"))
    }
}
