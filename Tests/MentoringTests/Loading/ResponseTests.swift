import Testing

@testable import Mentoring

@Suite("Survey responses")
struct ResponseTests {
    private static let items = """
        {"id": "trust", "construct": "trust", "text": "T", "scale": "likert5", "reverse": false}, \
        {"id": "nps", "construct": "recommend", "text": "T", "scale": "nps11", "reverse": false}, \
        {"id": "met", "construct": "network", "text": "T", "scale": "count-band", "reverse": false}, \
        {"id": "fit", "construct": "fit", "text": "T", "scale": "yes-no", "reverse": false}
        """

    /// The small program with one wave and these responses, each on a line of its own from line 2.
    private func folder(
        _ responses: [String], audience: String = "both", confidentiality: String = "confidential-aggregate"
    ) -> SmallDataFolder {
        let survey = surveyJSON(audience: audience, confidentiality: confidentiality, items: Self.items)
        let text = """
            {"schema_version": "1.0", "data_cutoff": "2026-08-31", "items": [
            \(responses.joined(separator: ",\n"))
            ]}
            """
        return SmallDataFolder(others: [("surveys.json", records(survey)), ("responses.json", text)])
    }

    private func expect(
        _ folder: SmallDataFolder, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        check(folder, expected.map { "responses.json:\($0)" }, sourceLocation: sourceLocation)
    }

    private func response(_ role: String, _ more: String = "", answers: String = "{}") -> String {
        """
        {"wave": "w-aaaaaaaaaa", "respondent_role": "\(role)", "answers": \(answers)\(more.isEmpty ? "" : ", ")\(more)}
        """
    }
    private let ofPair = #""relationship": "r-aaaaaaaaaa""#

    @Test("come with everything in them, answers by the wave's items")
    func everything() throws {
        let more = #""unit": "Hardware", "share_with_team": true, \#(ofPair)"#
        let read = folder([
            response("mentee", more, answers: #"{"fit": 0, "trust": 5, "met": 3, "nps": 10}"#),
            response("mentee", #""relationship": null"#),
        ]).read()
        #expect(read.findings.isEmpty)
        let responses = try #require(read.value?.others.responses)
        #expect(responses.map(\.role) == [.mentee, .mentee] && responses.map(\.wave) == [0, 0])
        #expect(responses.map(\.relationship) == [0, nil] && responses.map(\.unit) == [0, nil])
        #expect(responses.map(\.isSharedWithTeam) == [true, false])
        #expect(responses[0].answers.map(\.item) == [0, 1, 2, 3])
        #expect(responses[0].answers.map(\.value) == [5, 10, 3, 0] && responses[1].answers.isEmpty)
    }

    @Test("answer items of their wave, within the item's scale")
    func answers() {
        func expectAnswers(
            _ answers: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
        ) {
            expect(
                folder([response("mentor", answers: answers)]), expected.map { "2:\($0)" },
                sourceLocation: sourceLocation)
        }
        func outside(_ column: Int, _ range: String, _ scale: String) -> String {
            "\(column): answers of record 1 has an answer that must be a whole number from \(range), as its item is "
                + "of scale \(scale) [wrong-value]"
        }
        expectAnswers(#"{"trust": 1, "nps": 0, "met": 0, "fit": 1}"#, [])
        expectAnswers(
            #"{"trust": 0, "nps": 10, "met": 4, "fit": 2}"#,
            [
                outside(76, "1 to 5", "likert5"), outside(97, "0 to 3", "count-band"),
                outside(107, "0 to 1", "yes-no"),
            ])
        expectAnswers(
            #"{"trust": 6}"#, [outside(76, "1 to 5", "likert5")])
        expectAnswers(
            #"{"nps": 11}"#, ["74: answers of record 1 must be a whole number from 0 to 10 [wrong-value]"])
        expectAnswers(
            #"{"mood": 3}"#,
            ["67: answers of record 1 has an item that w-aaaaaaaaaa does not have [unknown-id]"])
    }

    @Test("are no more than were invited in a role")
    func invited() {
        let mentees = [response("mentee"), response("mentee")]
        expect(folder(mentees + [response("mentor")]), [])
        expect(
            folder(mentees + [response("mentee"), response("mentee"), response("mentor"), response("mentor")]),
            [
                "4:45: respondent_role of record 3 makes more mentees answer w-aaaaaaaaaa than were invited [broken-rule]",
                "7:45: respondent_role of record 6 makes more mentors answer w-aaaaaaaaaa than were invited [broken-rule]",
            ])
    }

    @Test("are one for a role, relationship and wave")
    func once() {
        expect(folder([response("mentor", ofPair), response("mentee", ofPair), response("mentee")]), [])
        expect(
            folder([response("mentee", ofPair), response("mentee", ofPair)]),
            ["3:86: relationship of record 2 has answered w-aaaaaaaaaa in this role already [broken-rule]"])
        expect(
            folder([response("peer", ofPair)]),
            ["2:45: respondent_role of record 1 is a role that nobody has in r-aaaaaaaaaa [broken-rule]"])
    }

    @Test("of a group may be as many as it has mentees")
    func group() {
        let members = """
            {"participant": "p-aaaaaaaaaa", "role": "mentor", "from": "2025-02-01"}, \
            {"participant": "p-bbbbbbbbbb", "role": "mentee", "from": "2025-02-01"}, \
            {"participant": "p-cccccccccc", "role": "mentee", "from": "2025-02-01"}
            """
        var folder = folder([response("mentee", ofPair), response("mentee", ofPair)])
        folder.relationships = records(relationshipJSON(members: members, model: "group"))
        folder.participants = folder.participants?.replacing(
            "\n]}", with: ",\n{\"id\": \"p-cccccccccc\", \"roles\": [], \"accepted_on\": null}\n]}")
        expect(folder, [])
    }

    @Test("of an anonymous wave carry neither relationship nor unit")
    func anonymous() {
        let anonymous = "anonymous"
        expect(
            folder(
                [response("mentor", #""relationship": null, "unit": null"#)], confidentiality: anonymous), [])
        expect(
            folder([response("mentor", ofPair + #", "unit": "Hardware""#)], confidentiality: anonymous),
            [
                "2:86: relationship of record 1 is given, and w-aaaaaaaaaa is anonymous [broken-rule]",
                "2:110: unit of record 1 is given, and w-aaaaaaaaaa is anonymous [broken-rule]",
            ])
    }

    @Test("come from the wave's audience")
    func audience() {
        expect(folder([response("mentee")], audience: "mentee"), [])
        expect(
            folder([response("mentor")], audience: "mentee"),
            ["2:45: respondent_role of record 1 is not in the audience of w-aaaaaaaaaa [broken-rule]"])
    }

    @Test("name a wave that exists, and cannot be read without surveys")
    func waves() {
        expect(
            folder([response("mentor").replacing("w-aaaaaaaaaa", with: "w-bbbbbbbbbb")]),
            ["2:10: wave of record 1 names w-bbbbbbbbbb, which no record of surveys has [unknown-id]"])
        check(
            SmallDataFolder(others: [("responses.json", records(response("mentor")))]),
            ["responses.json: surveys is missing beside responses [missing-data-file]"])
    }
}
