import SiteBuilder
import Testing

@Suite("Blocks of lines, benefits and related pages")
struct ReadingBlockTests {
    @Test("lines are as many lines to write on as are asked for")
    func lines() {
        #expect(
            BuiltSite(guide: "```lines\nrows: 2\n```").guideBody()
                == "<div class=\"lines\" role=\"img\" aria-label=\"2 lines to write on\">\n<div></div>\n<div></div>\n</div>\n"
        )
        #expect(BuiltSite(guide: "```lines\nrows: 1\n```").guideBody().contains("\"One line to write on\""))
        #expect(
            BuiltSite(guide: "```lines\nrows: 61\n```").findings
                == ["content/g/a.md:5:7 error [wrong-block] “rows” is not between 1 and 60"])
    }

    @Test("benefits are a table; a row may cite a published number, which leads to its report")
    func benefits() {
        let site = BuiltSite(
            guide:
                "```benefits\n- benefit: Confidence <b>\n  details: Say \"it\"\n  metric: p/match-rate\n- benefit: Network\n```"
        )
        #expect(site.findings == [])
        #expect(
            site.guideBody() == """
                <div class="table-scroll" tabindex="0" role="region" aria-label="Benefits, block 1">
                <table class="benefits">
                <thead>
                <tr>
                <th scope="col">Benefit</th>
                <th scope="col">Details</th>
                <th scope="col">Our number</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">Confidence &lt;b&gt;</th>
                <td>Say &quot;it&quot;</td>
                <td><a href="../programs/p/reports/2025-12.html#report:joining">80%</a> \
                <span class="label">n = 40–99, December 2025</span></td>
                </tr>
                <tr>
                <th scope="row">Network</th>
                <td></td>
                <td></td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
        let plain = BuiltSite(guide: "```benefits\n- benefit: Network\n```").guideBody()
        #expect(!plain.contains("Details") && !plain.contains("Our number") && plain.contains("Network"))
    }

    @Test("related pages are cards with the author's note, or what the page says of itself")
    func related() {
        let site = BuiltSite(
            guide: "```related\n- b.md\n- page: /c.md#d\n  note: Read <this> first\n- b.md\n```",
            more: [
                "content/g/b.md": "---\ntitle: B & B\n---\nWhat it says.\n",
                "content/c.md": "# C\n\n## D\n\nText.\n",
            ])
        #expect(site.findings == [])
        #expect(
            site.guideBody() == """
                <ul class="cards">
                <li class="card"><p class="card-title"><a href="b.html">B &amp; B</a></p><p>What it says.</p></li>
                <li class="card"><p class="card-title"><a href="../c.html">C</a></p><p>Read &lt;this&gt; first</p></li>
                </ul>

                """)
    }

    @Test("what is wrong is told at its place, and what cannot be shown is left out")
    func wrong() {
        func findings(_ block: String) -> [String] {
            BuiltSite(guide: block, more: ["content/g/d.md": "---\ntitle: D\nstatus: draft\n---\n"]).findings
        }
        #expect(
            findings("```related\n- a.md\n- c.md\n- page: https://example.org\n- d.md\n```") == [
                "content/g/a.md:5:3 warning [self-link] the page is called related to itself",
                "content/g/a.md:6:3 warning [broken-link] there is no page “c.md”",
                "content/g/a.md:7:9 warning [broken-link] “https://example.org” is no page of this site",
                "content/g/a.md:8:3 warning [link-to-unpublished] “content/g/d.md” is not out in this edition; "
                    + "the words stay, the link goes",
            ])
        #expect(
            findings("```benefits\n- benefits: a\n- word\n- benefit: b\n  metric: p\n```") == [
                "content/g/a.md:5:3 error [wrong-block] unknown benefits block key “benefits”",
                "content/g/a.md:5:3 error [wrong-block] “benefit” is missing",
                "content/g/a.md:6:3 error [wrong-block] an item of this benefits block has no keys",
            ])
        #expect(
            findings("```benefits\n- benefit: b\n  metric: p\n- benefit: c\n  metric: p/nothing\n```") == [
                "content/g/a.md:6:11 error [wrong-block] “p” does not name a program and a metric",
                "content/g/a.md:8:11 error [unknown-figure] there is no metric “nothing”",
            ])
        #expect(
            findings("```related\n[]\n```") == [
                "content/g/a.md:5:1 error [wrong-block] this related block has no items"
            ])
        #expect(
            findings("```related\nsee: b\n```")
                == [
                    "content/g/a.md:4:1 warning [foreign-block] this related block is none of Guidepost's and is shown as code"
                ])
    }

    @Test("a related block without a page to show is nothing, never an empty card")
    func empty() {
        let site = BuiltSite(guide: "```related\n- a.md\n```\n\nText.")
        #expect(site.guideBody() == "<p>Text.</p>\n")
    }
}
