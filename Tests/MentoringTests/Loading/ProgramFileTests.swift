import Testing

@testable import Mentoring

@Suite("program.json")
struct ProgramFileTests {
    /// What is found in program.json; `vocab` is its line 10, `disclosure` line 9, `more` begins on line 11.
    private func expect(
        vocabulary: String? = nil, disclosure: String? = nil, more: String = "", _ expected: [String],
        knownMetrics: Set<String> = [], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let text = programJSON(
            vocabulary: vocabulary ?? #"{"units": [], "skills": [], "grade_bands": [], "sites": []}"#,
            disclosure: disclosure ?? #"{"preset": "internal"}"#, more: more)
        check(
            SmallDataFolder(program: text), expected.map { "program.json:\($0)" }, knownMetrics: knownMetrics,
            sourceLocation: sourceLocation)
    }

    private func disclosure(_ more: String) throws -> Disclosure {
        try #require(SmallDataFolder(program: programJSON(disclosure: "{\(more)}")).read().value).program
            .disclosure
    }

    @Test("the presets are internal and strict")
    func presets() throws {
        let usual = try disclosure(#""preset": "internal""#)
        #expect([usual.smallestCount, usual.smallestShareBase, usual.smallestMeanBase] == [5, 10, 10])
        #expect(usual.smallestMentors == 3 && usual.largestMentorShare == 0.5 && usual.roundBase == nil)
        let strict = try disclosure(#""preset": "strict", "k": 12"#)
        #expect([strict.smallestCount, strict.smallestShareBase, strict.smallestMeanBase] == [12, 20, 10])
        #expect(strict.roundBase == 5 && !strict.participationIsConfidential)
        expect(
            disclosure: #"{"preset": "uk-he"}"#,
            ["9:26: disclosure.preset is \"uk-he\", which is not built in [wrong-value]"])
        expect(
            disclosure: #"{"preset": "Ann Smith"}"#, ["9:26: disclosure.preset is not built in [wrong-value]"])
    }

    @Test("protection below the preset needs a reason")
    func lowered() throws {
        expect(
            disclosure: #"{"preset": "internal", "k": 4, "min_mentors": 2, "max_mentor_share": 0.6}"#,
            [
                "9:43: disclosure.k protects less than the preset internal, which has 5 [broken-rule]",
                "9:61: disclosure.min_mentors protects less than the preset internal, which has 3 [broken-rule]",
                "9:84: disclosure.max_mentor_share protects less than the preset internal, which has 0.5 [broken-rule]",
            ])
        expect(
            disclosure: #"{"preset": "strict", "n_pct": 19, "n_mean": 9, "round_base": 3}"#,
            [
                "9:45: disclosure.n_pct protects less than the preset strict, which has 20 [broken-rule]",
                "9:59: disclosure.n_mean protects less than the preset strict, which has 10 [broken-rule]",
                "9:76: disclosure.round_base protects less than the preset strict, which has 5 [broken-rule]",
            ])
        let lowered = try disclosure(#""preset": "internal", "k": 4, "override_reason": "All have agreed.""#)
        #expect(lowered.smallestCount == 4 && lowered.overrideReason == "All have agreed.")
    }

    @Test("the values of a list differ in more than case, blanks and the form of accents")
    func uniqueWords() {
        func vocabulary(_ units: String) -> String {
            "{\"units\": [\(units)], \"skills\": [], \"grade_bands\": [], \"sites\": []}"
        }
        let finding = """
            vocab.units has two values that differ at most in case, blanks or the form of accents [broken-rule]
            """
        expect(vocabulary: vocabulary(#""Sales", "SALES""#), ["10:30: \(finding)"])
        expect(vocabulary: vocabulary(#""Café", "Cafe\u0301""#), ["10:29: \(finding)"])
        expect(vocabulary: vocabulary(#""Sales", "Sales ""#), ["10:30: \(finding)"])
        expect(vocabulary: vocabulary(#""Sales", "Sale""#), [])
    }

    @Test(
        "bands are read as the numbers in them and do not overlap",
        arguments: [
            (#""4-6", "1-3", "7+""#, 0), (#""IC1", "IC2", "senior""#, 0), (#""0.5-1", "2-3.5""#, 0),
            (#""1-3", "3-5""#, 1), (#""5+", "7-9""#, 1), (#""1-9", "2-3""#, 1), (#""1–3 years", "2 years""#, 1),
        ])
    func bands(bands: String, findingCount: Int) {
        let text = programJSON(
            vocabulary: "{\"units\": [], \"skills\": [], \"grade_bands\": [\(bands)], \"sites\": []}")
        let summaries = SmallDataFolder(program: text).read().findings.map(\.summary)
        #expect(
            summaries == Array(repeating: "vocab.grade_bands has two bands that overlap", count: findingCount))
    }

    @Test("merge and by_unit name what the vocabulary has")
    func mergeMap() {
        let vocabulary = """
            {"merge": {"units": {"Sales": "Other", "Sails": "Other"}, "teams": {}}, \
            "units": ["Sales"], "skills": [], "grade_bands": [], "sites": []}
            """
        expect(
            vocabulary: vocabulary,
            more: #""eligible_population": [{"as_of": "2025-01-01", "count": 9, "by_unit": {"Sails": 9}}]"#,
            [
                "10:49: vocab.merge.units names a value that vocab.units does not have [wrong-value]",
                "10:68: vocab.merge names a list that vocab does not have [wrong-value]",
                "11:73: eligible_population.by_unit names a unit that vocab.units does not have [wrong-value]",
            ])
    }

    @Test("an objective names a metric or a part of one")
    func objectives() {
        func objective(_ metric: String) -> String {
            """
            "objectives": [{"id": "o1", "text": "Match all.", "target": 90, "unit": "%", "by": "2027-01-01", \
            "direction": "up",
            "metric": "\(metric)"}]
            """
        }
        let known: Set = ["M07", "M08"]
        expect(more: objective("M07"), [], knownMetrics: known)
        expect(more: objective("M08.median-days"), [], knownMetrics: known)
        expect(more: objective("M99"), [])
        expect(
            more: objective("M99"), ["12:11: objectives.metric names no metric [unknown-id]"],
            knownMetrics: known)
    }

    @Test("thresholds are the days of the attention rules, and the share")
    func thresholds() throws {
        let text = programJSON(
            more:
                #""thresholds": {"A2": {"days": 45, "offer_ending": 90}, "A10": {"serious": 60}, "share": 40}"#)
        let program = try #require(SmallDataFolder(program: text).read().value).program
        #expect(
            program.thresholds == [
                "A2": ["days": 45, "offer_ending": 90], "A10": ["serious": 60], "share": ["share": 40],
            ])
        expect(
            more: #""thresholds": {"A3": {"days": 1}, "A1": {"offer_ending": 1}}"#,
            [
                "11:16: thresholds.A3 is not a field of the data model [unknown-field]",
                "11:42: thresholds.offer_ending is not a field of the data model [unknown-field]",
            ])
    }

    @Test("head counts come oldest first, ids stand once, and the program ends after it begins")
    func restOfTheRules() throws {
        let counts = """
            "eligible_population": [{"as_of": "2026-01-01", "count": 9}, {"as_of": "2025-01-01", "count": 8}]
            """
        let program = try #require(SmallDataFolder(program: programJSON(more: counts)).read().value).program
        #expect(program.eligiblePopulation.map(\.count) == [8, 9])
        let module = #"{"id": "t", "title": "Start", "for": "both", "required": true, "guide": "guides/a.md"}"#
        expect(
            more: "\"training_modules\": [\(module),\n\(module)],\n\"ends_on\": \"2024-12-31\"",
            [
                "12:1: training_modules.id stands twice [duplicate-id]",
                "13:12: ends_on lies before starts_on [broken-rule]",
            ])
    }

    @Test("that cannot be read leaves the other files to be checked without its lists")
    func broken() {
        var program = SmallDataFolder(program: "{\"vocab\": {},")
        program.participants = records(
            #"{"id": "p-aaaaaaaaaa", "roles": [], "accepted_on": "x", "unit": "Anything"}"#,
            #"{"id": "p-bbbbbbbbbb", "roles": [], "accepted_on": null}"#)
        check(
            program,
            [
                "program.json:1:11: vocab.units is missing [missing-field]",
                "program.json:1:11: vocab.skills is missing [missing-field]",
                "program.json:1:11: vocab.grade_bands is missing [missing-field]",
                "program.json:1:11: vocab.sites is missing [missing-field]",
                "program.json:1:14: the file ends inside an object [json-syntax]",
                "participants.json:2:52: accepted_on of p-aaaaaaaaaa must be a day written YYYY-MM-DD [wrong-date]",
            ])
    }
}
