import SiteBuilder
import Testing

@Suite("Directory blocks")
struct DirectoryBlockTests {
    private let block = "```directory\nprogram: p\nrole: mentor\n```"

    /// A consent of the mentor or mentee with this number, given on December 1, 2025.
    private func consent(_ number: Int, _ person: String, _ more: String) -> String {
        """
        {"id": "c-aaaaaaaaa\(["a", "b", "c", "d", "e", "f"][number])", "participant": "\(person)", \
        "scope": "directory", "text_version": "1", "given_on": "2025-12-01", "evidence": "Binder 3", \(more)}
        """
    }

    private func files(_ consents: [String]) -> [String: String] {
        let names = [
            ("p-aaaaaaaaaa", "Zoë Ängström"), ("p-baaaaaaaaa", "ada Lovett"), ("p-caaaaaaaaa", "Bo <Lind>"),
            ("p-daaaaaaaaa", "Cleo Marsh"), ("p-eaaaaaaaaa", "Dag Holm"), (PairsProgram.mentee(0), "Eve Stone"),
        ].map { id, name in
            "{\"participant\": \"\(id)\", \"display_name\": \"\(name)\", \"email\": \"secret@example.com\"}"
        }
        return [
            "content/programs/p/data/consents.json": PairsProgram().list(consents),
            "content/programs/p/data/identities.json": PairsProgram().list(names),
        ]
    }

    private let all = "\"editions\": [\"everyone\", \"team\"], \"withdrawn_on\": null"

    @Test(
        "list by name those with the role who agreed to it for the edition and today, and nothing but the name")
    func consented() {
        let site = BuiltSite(
            guide: block,
            more: files([
                consent(0, "p-aaaaaaaaaa", all), consent(1, "p-baaaaaaaaa", all),
                // For the team only, withdrawn, expired, and no mentor.
                consent(2, "p-caaaaaaaaa", "\"editions\": [\"team\"], \"withdrawn_on\": null"),
                consent(3, "p-daaaaaaaaa", "\"editions\": [\"everyone\"], \"withdrawn_on\": \"2025-12-20\""),
                consent(
                    4, "p-eaaaaaaaaa",
                    "\"editions\": [\"everyone\"], \"withdrawn_on\": null, \"expires_on\": \"2026-01-10\""),
                consent(5, PairsProgram.mentee(0), all),
            ]).merging(["guidepost.yml": "title: S\nas_of: 2026-01-15\neditions: [everyone, team]\n"]) { $1 })
        #expect(site.findings == [])
        #expect(
            site.guideBody() == """
                <div class="directory" id="figure:block-1">
                <p class="figure-title">Mentors: The program</p>
                <ul>
                <li>ada Lovett</li>
                <li>Zoë Ängström</li>
                </ul>
                <p class="about">Everybody on this list has agreed to stand on it, and may leave it at any time.</p>
                </div>

                """)
        #expect(site.guideBody(.team).contains("<li>Bo &lt;Lind&gt;</li>"))
        for path in site.paths() { #expect(!site.text(path).contains("secret@example.com")) }
    }

    @Test("say the same where nobody agreed, nobody can be named, and nothing was asked")
    func empty() {
        let nobody = BuiltSite(guide: block)
        let withdrawn = BuiltSite(
            guide: block,
            more: files([
                consent(0, "p-aaaaaaaaaa", "\"editions\": [\"everyone\"], \"withdrawn_on\": \"2025-12-20\"")
            ]))
        #expect(withdrawn.findings == [] && withdrawn.guideBody() == nobody.guideBody())
        #expect(
            nobody.guideBody().contains(
                "<p>There is no list to show here at the moment. The program’s team will gladly help you find "
                    + "somebody: <a href=\"../programs/p/index.html\">The program</a></p>"))
    }

    @Test("need a program and a role; a picture of folders is another tool's")
    func wrong() {
        func check(_ block: String, _ expected: String) {
            #expect(BuiltSite(guide: block).findings == ["content/g/a.md:\(expected)"])
        }
        check(
            "```directory\nprogram: p\n```", "5:1 error [wrong-block] “role” is missing")
        check(
            "```directory\nprogram: p\nrole: mentors\n```",
            "6:7 error [wrong-block] “role” is none of mentor, mentee, peer")
        check(
            "```directory\nrole: mentor\nprogram: q\n```",
            "6:10 error [unknown-figure] there is no program “q”")
        check(
            "```directory\n├── a\n└── b\n```",
            "4:1 warning [foreign-block] this directory block is none of Guidepost's and is shown as code")
    }
}
