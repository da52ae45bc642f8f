import Testing

@testable import SiteBuilder

/// The wording lint of domain.md 4.2.
@Suite("The wording of sentences about figures")
struct WordingTests {
    private func problems(
        _ text: String, _ context: WordingContext = WordingContext()
    ) -> [WordingProblem] {
        wordingProblems(in: text, context)
    }

    @Test(
        "names no cause",
        arguments: [
            ("The new guide caused a rise.", "caused"), ("More training led to meetings.", "led to"),
            ("THANKS TO mentors more met.", "thanks to"), ("It proves that it works.", "proves"),
            ("The impact of mentoring is seen.", "impact of"), ("Meetings drove goals.", "drove"),
        ])
    func causes(text: String, word: String) {
        #expect(problems(text) == [.cause(word)])
    }

    @Test("takes whole words only, and none of another language")
    func wholeWords() {
        #expect(problems("Overall they drovers, unprovesome; thanks, to Ann; led, then to.").isEmpty == false)
        #expect(problems("Small falls, bothered records and ballot boxes.").isEmpty)
        #expect(problems("Écaused, causedé.").isEmpty)
        var estonian = WordingContext()
        estonian.isEnglish = false
        #expect(problems("Viis paari on all.", estonian).isEmpty)
    }

    @Test(
        "speaks of all or none only of headcounts",
        arguments: ["all", "none", "everyone", "nobody", "both", "the only"])
    func absolutes(word: String) {
        let text = "Here \(word) of them met."
        #expect(problems(text) == [.absolute(word)])
        #expect(problems(text, WordingContext(isHeadcount: true)).isEmpty)
    }

    @Test("ranks only within a time")
    func superlatives() {
        #expect(problems("It is the highest share.") == [.superlative("highest")])
        #expect(problems("A record.") == [.superlative("record")])
        #expect(problems("It is the highest share since March 2026.").isEmpty)
        #expect(problems("The lowest in 13 months.").isEmpty)
        #expect(problems("It is the best. That was last year.") == [.superlative("best")])
    }

    @Test("says of how many a percentage is")
    func bases() {
        #expect(problems("62% met.") == [.shareWithoutBase])
        for text in ["62 % met.", "62 per cent met.", "62\u{A0}% met."] {
            #expect(problems(text) == [.shareWithoutBase])
        }
        #expect(problems("62% (n = 40–99) met (70% last month).").isEmpty)
        #expect(problems("62% met.", WordingContext(needsBase: false)).isEmpty)
        #expect(problems("62 people met, and % is a sign.").isEmpty)
    }

    @Test("has at most two percentages in a sentence, now and before being two")
    func pairs() {
        #expect(problems("62% (n = 40) met, 70% before.").isEmpty)
        #expect(problems("62% (n = 40), 70% and 80% met.") == [.tooManyShares])
        #expect(problems("A 62% (n = 40); B 70% (n = 20); C 80% (n = 20). Up from 3.5%.").isEmpty)
    }

    @Test("names no unit whose figure is hidden, unless it says so")
    func hiddenUnits() {
        var context = WordingContext()
        context.hiddenUnits = ["Data", "IT"]
        #expect(problems("Few meet in Data.", context) == [.hiddenUnit("Data")])
        #expect(problems("Web 40 people; Data [c].", context).isEmpty)
        #expect(problems("The Database and EXIT signs.", context).isEmpty)
    }

    @Test("may say that a difference has no known cause")
    func caution() {
        var context = WordingContext()
        let caution = "This does not show that mentoring caused the difference."
        context.exempt = caution
        #expect(problems("Some stayed. \(caution)", context).isEmpty)
        #expect(problems("It caused it. \(caution)", context) == [.cause("caused")])
    }

    @Test("a site's own sentence that breaks a rule is an error at its line, and the built-in one stays")
    func ownStrings() {
        func findings(_ language: String, _ strings: String) -> [String] {
            let site = BuiltSite([
                "content/index.md": "# Home\n",
                "guidepost.yml": "title: S\nlanguage: \(language)\nas_of: 2026-01-15\n",
                "templates/strings/\(language).yml": strings,
            ])
            return site.findings.filter { $0.contains("[wording]") }
        }
        #expect(
            findings("en", "findings:\n  F24: Thanks to a long survey fewer people answered.\n") == [
                "templates/strings/en.yml:2:3 error [wording] “findings.F24”: “thanks to” names a cause, "
                    + "and no figure shows one"
            ])
        #expect(findings("en", "findings: {F08: Only 6 in 10 new relationships met within two weeks.}\n") == [])
        #expect(findings("en", "findings: {F08: Fewer than 60% of new relationships met.}\n").count == 1)
        // The percentages that Guidepost fills in bring their base; a format that drops it is refused.
        #expect(findings("en", "figures: {with_base: \"{value}\"}\n").count == 1)
        #expect(findings("en", "findings: {F25: {caution: Mentoring works.}}\n").count == 1)
        #expect(findings("de", "findings: {F25: {caution: \" \"}}\n").count == 1)
        #expect(findings("de", "findings: {F25: {caution: Das zeigt keine Ursache.}}\n") == [])
        #expect(findings("de", "findings: {F24: Weniger record-Antworten all best.}\n") == [])
    }

    @Test("a sentence with a metric link on a program's page is looked at, and no other")
    func pages() {
        func findings(_ path: String, _ text: String) -> [String] {
            BuiltSite(["content/index.md": "# Home\n", path: text]).findings.filter { $0.contains("[wording]") }
        }
        let page = """
            # Pilot

            Thanks to everyone. The new guide led to more
            [meetings & goals](metric:engaged-rate). All are welcome.

            - 62% met, see [here](metric:match-rate)
            - 62% (n = 50) met, see [here](metric:match-rate)
            """
        let path = "content/programs/pilot/index.md"
        let found = findings(path, page)
        #expect(
            found.map { $0.split(separator: " ").first.map(String.init) } == ["\(path):4:1", "\(path):6:16"])
        #expect(found.allSatisfy { $0.contains(" warning ") })
        #expect(findings("content/guides/a.md", page) == [])
    }
}
