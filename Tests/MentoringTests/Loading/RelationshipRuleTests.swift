import Testing

@testable import Mentoring

@Suite("The rules of relationships")
struct RelationshipRuleTests {
    /// What is found in relationships.json, without the file's name; the relationship stands on line 2.
    private func expect(
        _ relationship: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var program = SmallDataFolder()
        program.program = programJSON(
            vocabulary: #"{"units": [], "skills": [], "grade_bands": ["1-3", "4-6"], "sites": []}"#)
        program.participants = records(
            #"{"id": "p-aaaaaaaaaa", "roles": [], "accepted_on": null, "grade_band": "4-6"}"#,
            #"{"id": "p-bbbbbbbbbb", "roles": [], "accepted_on": null, "grade_band": "1-3"}"#,
            #"{"id": "p-cccccccccc", "roles": [], "accepted_on": null}"#)
        program.relationships = records(relationship)
        check(program, expected.map { "relationships.json:\($0)" }, sourceLocation: sourceLocation)
    }

    private func member(_ letter: String, _ role: String, _ more: String = "") -> String {
        let id = "p-" + String(repeating: letter, count: 10)
        return "{\"participant\": \"\(id)\", \"role\": \"\(role)\", \"from\": \"2025-02-01\"\(more)}"
    }

    /// A relationship whose members begin on line 3, the rest on line 4.
    private func relationship(_ model: String, _ members: [String]) -> String {
        """
        {"id": "r-aaaaaaaaaa", "model": "\(model)", "origin": "matched", "members":
        [\(members.joined(separator: ", "))],
        "started_on": "2025-02-01"}
        """
    }

    @Test("an ending lies on or after the start")
    func endBeforeStart() {
        let closure = #""closure": {"reason": "time"}"#
        expect(relationshipJSON("\n\"ended_on\": \"2025-02-01\", \(closure)"), [])
        expect(
            relationshipJSON("\n\"ended_on\": \"2025-01-31\", \(closure)"),
            ["3:13: ended_on of r-aaaaaaaaaa lies before started_on [broken-rule]"])
    }

    @Test("closure and ended_on go together")
    func closure() {
        expect(
            relationshipJSON("\n\"closure\": {}"),
            ["3:12: closure of r-aaaaaaaaaa is given without ended_on [broken-rule]"])
        expect(
            relationshipJSON("\n\"ended_on\": \"2025-03-31\""),
            ["3:13: warning: ended_on of r-aaaaaaaaaa is given without closure [suspicious-data]"])
    }

    @Test("a direct reporting line is a warning")
    func reportingLine() {
        expect(
            relationshipJSON("\n\"reporting_line\": \"direct\""),
            ["3:19: warning: reporting_line of r-aaaaaaaaaa is direct [suspicious-data]"])
        expect(relationshipJSON("\n\"reporting_line\": \"indirect\""), [])
    }

    @Test("the members fit the model")
    func models() {
        let oneToOne =
            "members of r-aaaaaaaaaa must be exactly one mentor and one mentee in a one-to-one relationship"
        let group = "members of r-aaaaaaaaaa must be at least one mentor and two mentees in a group"
        expect(
            relationship("one-to-one", [member("a", "mentor"), member("b", "mentee"), member("c", "mentee")]),
            ["3:1: \(oneToOne) [broken-rule]"])
        expect(
            relationship("one-to-one", [member("a", "mentor"), member("b", "mentor")]),
            ["3:1: \(oneToOne) [broken-rule]"])
        expect(
            relationship("group", [member("a", "mentor"), member("b", "mentee"), member("c", "mentee")]), [])
        expect(
            relationship("group", [member("a", "mentor"), member("b", "mentee")]),
            ["3:1: \(group) [broken-rule]"])
        expect(relationship("peer", [member("a", "peer"), member("b", "peer"), member("c", "peer")]), [])
        expect(
            relationship("peer", [member("a", "peer"), member("b", "mentee")]),
            ["3:1: members of r-aaaaaaaaaa must all be peers in a peer relationship [broken-rule]"])
        expect(
            relationship("flash", [member("a", "mentor")]),
            ["3:1: members of r-aaaaaaaaaa must have at least 2 entries [wrong-value]"])
        expect(
            relationship("flash", [member("a", "mentor"), member("a", "mentee")]),
            ["3:1: members of r-aaaaaaaaaa has one person as both mentor and mentee [broken-rule]"])
    }

    @Test("in reverse mentoring the mentor's grade is the lower one, where both are known")
    func reverse() {
        expect(relationship("reverse", [member("b", "mentor"), member("a", "mentee")]), [])
        expect(relationship("reverse", [member("c", "mentor"), member("a", "mentee")]), [])
        let warning =
            "warning: model of r-aaaaaaaaaa is reverse, and a mentor's grade is not below the mentee's "
            + "[suspicious-data]"
        expect(relationship("reverse", [member("a", "mentor"), member("b", "mentee")]), ["2:33: \(warning)"])
    }

    @Test("a membership that ends before it begins is a warning")
    func membershipEnd() {
        expect(
            relationship(
                "one-to-one", [member("a", "mentor", ", \"to\": \"2025-01-01\""), member("b", "mentee")]),
            [
                "3:1: warning: members of r-aaaaaaaaaa has a to that lies before its from, so that it covers no day "
                    + "[suspicious-data]"
            ])
    }

    @Test("a planned end and the end of a membership may lie ahead, a start may not")
    func cutoff() {
        expect(relationshipJSON("\"planned_end_on\": \"2027-02-01\""), [])
        expect(
            relationship(
                "one-to-one", [member("a", "mentor", ", \"to\": \"2027-01-01\""), member("b", "mentee")]), [])
        expect(
            relationshipJSON().replacing("\"started_on\": \"2025", with: "\n\"started_on\": \"2027"),
            ["3:15: started_on of r-aaaaaaaaaa lies after the file's data_cutoff [wrong-date]"])
    }

    @Test("members and rematch_of name records that exist")
    func references() {
        expect(
            relationship("one-to-one", [member("d", "mentor"), member("b", "mentee")]),
            [
                "3:18: members.participant of r-aaaaaaaaaa names p-dddddddddd, which no record of participants has "
                    + "[unknown-id]"
            ])
        expect(
            relationshipJSON("\n\"rematch_of\": \"r-bbbbbbbbbb\""),
            [
                "3:15: rematch_of of r-aaaaaaaaaa names r-bbbbbbbbbb, which no record of relationships has "
                    + "[unknown-id]"
            ])
        expect(
            relationshipJSON("\n\"rematch_of\": \"r-aaaaaaaaaa\""),
            ["3:15: rematch_of of r-aaaaaaaaaa names the relationship itself [broken-rule]"])
        expect(
            relationshipJSON() + ",\n" + relationshipJSON(),
            ["3:8: id of r-aaaaaaaaaa is that of an earlier record of relationships [duplicate-id]"])
    }

    @Test("a person whose own record is wrong is not called unknown")
    func unreadablePerson() {
        var program = SmallDataFolder()
        program.participants = program.participants?.replacing("\"mentor\"", with: "\"coach\"")
        check(
            program,
            [
                "participants.json:2:43: roles.role of p-aaaaaaaaaa must be one of mentor, mentee, peer [wrong-value]"
            ])
    }

    @Test("a mentor with more mentees on the cut-off day than places is a warning")
    func capacity() {
        func pair(_ letter: String, mentee: String, _ more: String = "") -> String {
            relationshipJSON(
                more, members: "\(member("a", "mentor")), \(member(mentee, "mentee"))"
            ).replacing("r-aaaaaaaaaa", with: "r-" + String(repeating: letter, count: 10))
        }
        func program(_ relationships: String...) -> SmallDataFolder {
            SmallDataFolder(
                program: programJSON(more: "\"capacity_default\": 5"),
                participants: records(
                    #"{"id": "p-aaaaaaaaaa", "roles": [], "accepted_on": null, "capacity": 1}"#,
                    #"{"id": "p-bbbbbbbbbb", "roles": [], "accepted_on": null}"#,
                    #"{"id": "p-cccccccccc", "roles": [], "accepted_on": null}"#),
                relationships: records(relationships.joined(separator: ",\n")))
        }
        let ended = "\"ended_on\": \"2026-08-31\", \"closure\": {\"reason\": \"time\"}"
        check(program(pair("a", mentee: "b"), pair("b", mentee: "c", ended)), [])
        check(
            program(pair("a", mentee: "b"), pair("b", mentee: "c")),
            ["participants.json:2:1: warning: p-aaaaaaaaaa has more mentees than places [suspicious-data]"])
    }

}
