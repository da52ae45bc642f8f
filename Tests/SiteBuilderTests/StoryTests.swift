import Mentoring
import SiteBuilder
import Testing

@Suite("Stories")
struct StoryTests {
    private let path = "content/programs/p/stories/first.md"
    private let output = "programs/p/stories/first.html"

    private func built(
        _ changes: [String: String] = [:], at path: String = "content/programs/p/stories/first.md",
        mentorConsent: String = "", menteeConsent: String = "", options: BuildOptions = BuildOptions(),
        editions: String = "everyone", asOf: String? = nil
    ) -> BuiltSite {
        BuiltSite(
            siteWithProgram(
                mentorConsent: mentorConsent, menteeConsent: menteeConsent,
                more: [
                    path: storyPage(changes),
                    "guidepost.yml": "title: S\nas_of: 2026-01-15\neditions: [\(editions)]\n",
                ]), options: options, asOf: asOf)
    }

    private func consentFindings(_ site: BuiltSite) -> [String] {
        site.findings.filter { !$0.contains("[stale-page]") }
    }

    @Test("A story whose consents hold is a page like any other")
    func published() {
        let site = built()
        #expect(site.findings == [])
        #expect(site.text(output).contains("How it went."))
        #expect(site.text("programs/p/stories/index.html").contains("A first year"))
        #expect(!site.paths().contains { site.text($0).contains("s-firststory") })
    }

    @Test(
        "What cannot be read of a story is an error, at its place",
        arguments: [
            ("shown_as", "x", "unknown key “story.shown_as”"),
            ("id", "first", "“story.id” is no id of this kind"),
            ("people", "p-aaaaaaaaaa", "“story.people” is no list"),
            ("people", "[p-aaaaaaaaaa]", "“story.people” has an entry without keys"),
            ("people", "[]", "“story.people” has no value"),
            ("people", "[{role: mentor, shown_as: named}]", "“story.people.participant” is missing"),
            ("people", "[{participant: p-aaaaaaaaaa, shown_as: named}]", "“story.people.role” is missing"),
            (
                "people", "[{participant: p-aaaaaaaaaa, role: boss, shown_as: named}]",
                "“story.people.role” is none of"
            ),
            (
                "people", "[{participant: p-aaaaaaaaaa, role: mentor, shown_as: full}]",
                "“story.people.shown_as” is none"
            ),
            (
                "people", "[{participant: Ann, role: mentor, shown_as: named}]",
                "“story.people.participant” is no id"
            ),
            ("composite", "maybe", "“story.composite” is neither"),
            ("composite", "", "“story.composite” is missing"),
            ("consents", "", "“story.consents” is missing"),
            ("consents", "[p-aaaaaaaaaa]", "“story.consents” is no id"),
            ("relationship", "~", "“story.relationship” has no value"),
            ("published_on", "soon", "“story.published_on” is not a date"),
            ("review_on", "", "“story.review_on” is missing"),
            ("editions", "[]", "“story.editions” has no value"),
            ("editions", "[all]", "“story.editions” is none of"),
        ])
    func unreadable(key: String, value: String, expected: String) {
        let site = built([key: value])
        #expect(site.made == nil)
        #expect(
            site.findings.contains {
                $0.contains("\(path):") && $0.contains("error [wrong-visibility] \(expected)")
            },
            "\(site.findings)")
    }

    @Test("A story key without a value, or with one word, hides no story", arguments: ["story:", "story: yes"])
    func noKeys(line: String) {
        let site = BuiltSite(siteWithProgram(more: [path: "---\ntitle: T\n\(line)\n---\n"]))
        #expect(site.made == nil && site.findings.contains { $0.contains("error [wrong-visibility] “story”") })
    }

    @Test("A consent too few stops the build, at the person or the consent, and names nobody")
    func missing() {
        let unknown = built(["consents": "[c-aaaaaaaaaa, c-zzzzzzzzzz]"])
        #expect(
            unknown.findings
                == [
                    "\(path):5:63 error [missing-consent] no consent that the story lists covers showing this person as first-name",
                    "\(path):7:28 error [missing-consent] the program's consents.json has no such consent",
                ].sorted() || unknown.findings.count == 2, "\(unknown.findings)")
        #expect(unknown.made == nil)
        let wide = built([
            "people": "[{participant: p-aaaaaaaaaa, role: mentor, shown_as: named}, "
                + "{participant: p-bbbbbbbbbb, role: mentee, shown_as: named}]"
        ])
        #expect(wide.findings.count == 1 && wide.findings[0].contains("as named"), "\(wide.findings)")
        let edition = built(["editions": "[everyone, leadership]"])
        #expect(
            edition.findings.count == 2
                && edition.findings.allSatisfy { $0.contains("does not cover the edition leadership") })
        let alone = built([
            "people": "[{participant: p-aaaaaaaaaa, role: mentor, shown_as: named}]",
            "consents": "[c-aaaaaaaaaa]",
        ])
        #expect(alone.findings.count == 1 && alone.findings[0].contains("not everyone in this relationship"))
        for site in [unknown, wide, edition, alone] {
            #expect(site.findings.allSatisfy { !$0.contains("Ann") && !$0.contains("Ben") })
        }
    }

    @Test("A missing consent cannot be lowered")
    func lowering() {
        let site = BuiltSite(["guidepost.yml": "title: S\nchecks: {missing-consent: warning, leak: off}\n"])
        #expect(site.findings.count { $0.contains("always stops the build") } == 2)
    }

    @Test(
        "A consent that has ended takes the story out of every edition, without an error, and without a way around it",
        arguments: [
            (#", "withdrawn_on": "2026-01-02""#, LeftOutPage.Reason.consentWithdrawn),
            (#", "expires_on": "2026-01-15""#, .consentExpired),
        ])
    func ended(more: String, reason: LeftOutPage.Reason) {
        let options = BuildOptions(drafts: true, future: true, expired: true)
        let site = built(
            ["editions": "[everyone, team]"], menteeConsent: more, options: options, editions: "everyone, team")
        #expect(site.findings == [])
        for edition in [Edition.everyone, .team] {
            #expect(!site.paths(edition).contains(output))
            let one = site.made?.editions.first { $0.edition == edition }
            #expect(one?.leftOut.map(\.path) == [path] && one?.leftOut.first?.reason == reason)
            #expect(one?.withoutConsent == [output])
        }
    }

    @Test("The pictures of such a story are on the list of what to purge")
    func pictures() {
        let site = BuiltSite(
            siteWithProgram(
                mentorConsent: #", "withdrawn_on": "2026-01-02""#,
                more: [
                    path: storyPage(text: "![Both](../both.png)\n[not here](nothing.md)\n"),
                    "content/programs/p/both.png": "png",
                ]))
        #expect(site.made?.editions.first?.withoutConsent == ["programs/p/both.png", output])
        #expect(!site.paths().contains("programs/p/both.png"))
    }

    @Test("A draft is not asked for consents until it is built")
    func drafts() {
        func draft(_ options: BuildOptions) -> BuiltSite {
            BuiltSite(
                siteWithProgram(more: [
                    path: storyPage(["consents": "[]"]).replacing("title:", with: "status: draft\ntitle:")
                ]), options: options)
        }
        #expect(draft(BuildOptions()).made != nil)
        #expect(draft(BuildOptions(drafts: true)).findings.count { $0.contains("[missing-consent]") } == 2)
    }

    @Test("A story is out from published_on, in its own editions, and stale after review_on")
    func days() {
        #expect(!built(["published_on": "2026-01-16"]).paths().contains(output))
        #expect(built(["published_on": "2026-01-15"]).paths().contains(output))
        let team = built(["editions": "[team]"], editions: "everyone, team")
        #expect(!team.paths(.everyone).contains(output) && team.paths(.team).contains(output))
        #expect(built(["review_on": "2026-01-15"]).findings == [])
        #expect(built(["review_on": "2026-01-14"]).findings.contains { $0.contains("warning [stale-page]") })
    }

    @Test("A story elsewhere is about people of any program; one in a program's folder of that program only")
    func places() {
        #expect(built(at: "content/guides/first.md").paths().contains("guides/first.html"))
        let other = BuiltSite(
            siteWithProgram(more: [
                "content/programs/q/index.md": "# Q\n", "content/programs/q/first.md": storyPage(),
            ]))
        #expect(other.made == nil && other.findings.contains { $0.contains("no such consent") })
    }

    @Test("A composite story tells of people who are made up, and needs no consent")
    func composite() {
        let site = built([
            "composite": "true", "people": "[{role: mentee, shown_as: first-name}]", "consents": "[]",
            "relationship": "",
        ])
        #expect(site.findings == [] && site.paths().contains(output))
    }

    @Test("Two stories with one id are an error")
    func ids() {
        let site = BuiltSite(siteWithProgram(more: [path: storyPage(), "content/x.md": storyPage()]))
        #expect(site.made == nil && site.findings.count { $0.contains("[duplicate-id]") } == 1)
    }
}
