import SiteBuilder
import Testing

@Suite("Metric blocks")
struct MetricBlockTests {
    @Test("are a card: name, value, n, change, whose figure it is and of when, and its last months")
    func card() {
        let site = BuiltSite(
            guide: "```metric\nprogram: p\nmetric: match-rate\ncaption: Do we keep our *promise*?\n```")
        #expect(site.findings == [])
        let body = site.guideBody()
        #expect(body.hasPrefix("<figure class=\"figure-card\" id=\"figure:block-1\">\n"))
        for expected in [
            "<p class=\"headline-label\">Mentees who have a mentor</p>",
            "<p class=\"headline-value\">80%</p>", "<p class=\"headline-note\">n = 40–99 people</p>",
            "<p class=\"headline-note\">About the same as in November 2025 (80%; no difference).</p>",
            "<p class=\"figure-caption\">Do we keep our *promise*?</p>",
            "<a href=\"../programs/p/reports/2025-12.html#report:joining\">The program</a>, December 2025 · "
                + "<a href=\"../metrics/index.html#metric:match-rate\">How this is counted",
            "<svg ",
        ] {
            #expect(body.contains(expected), "\(expected)")
        }
        #expect(!body.contains("class=\"about\">A figure marked"))
    }

    @Test("say why a figure is not told exactly")
    func withheld() {
        let site = BuiltSite(
            guide: "```metric\nprogram: p\nmetric: M22\n```", programs: [PairsProgram(pairs: 9, meeting: 4)])
        let body = site.guideBody()
        #expect(body.contains("<p class=\"headline-value\">[c]</p>"))
        #expect(body.contains("<figure class=\"figure-card is-hidden\""))
        #expect(body.contains("<p class=\"about\">A figure marked [c], ≤ or ≥ rests on so few people"))
    }

    @Test("name a part together with its metric")
    func part() {
        let site = BuiltSite(guide: "```metric\nprogram: p\nmetric: waiting-list.median-days\n```")
        #expect(
            site.guideBody().contains(
                "<p class=\"headline-label\">People waiting for a match: Days waited, median</p>\n"
                    + "<p class=\"headline-value\">91 days</p>"))
    }

    @Test("of a program without data say so")
    func noData() {
        let site = BuiltSite(
            guide: "```metric\nprogram: q\nmetric: M22\n```", programs: [],
            more: ["content/programs/q/index.md": "# Q\n"])
        #expect(site.findings == [])
        #expect(site.guideBody().contains("<p class=\"headline-value\">no data</p>"))
        #expect(
            site.guideBody().contains(
                "<p class=\"about\"><a href=\"../programs/q/index.html\">Q</a> · <a href="))
    }

    @Test("what an author writes is text, never markup")
    func escaping() {
        let site = BuiltSite(
            guide: "```metric\nprogram: p\nmetric: M22\ncaption: '<script>x</script>\"&'\n```")
        #expect(site.guideBody().contains("&lt;script&gt;x&lt;/script&gt;&quot;&amp;</p>"))
        #expect(!site.guideBody().contains("<script>"))
    }

    @Test("stand in lists and quotations, where places count in the file's lines")
    func nested() {
        let list = "- item\n\n  ```metric\n  program: p\n  metric: M22\n  ```"
        #expect(BuiltSite(guide: list).guideBody().contains("<li>\n<p>item</p>\n<figure"))
        let wrong = BuiltSite(guide: "> ```metric\n> program: p\n> metric: nothing\n> ```")
        #expect(
            wrong.findings == ["content/g/a.md:6:11 error [unknown-figure] there is no metric “nothing”"])
    }

    @Test("a leading block, and one in a page that begins with its title, are all there")
    func leading() {
        let site = BuiltSite(guide: "# A\n\n```metric\nprogram: p\nmetric: M22\n```\n\nText.")
        #expect(site.guideBody().hasPrefix("<figure") && site.guideBody().hasSuffix("<p>Text.</p>\n"))
    }
}
