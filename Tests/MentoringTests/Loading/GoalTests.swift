import Testing

@testable import Mentoring

@Suite("Goals")
struct GoalTests {
    /// A goal set on 2025-03-01; what is added stands on line 3.
    private func goal(_ more: String) -> String {
        """
        {"id": "g-aaaaaaaaaa", "relationship": "r-aaaaaaaaaa", "owner": "p-bbbbbbbbbb", "set_on": "2025-03-01",
        \(more)}
        """
    }

    private func expect(_ more: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation)
    {
        check(
            SmallDataFolder(others: [("goals.json", records(goal(more)))]), expected.map { "goals.json:\($0)" },
            sourceLocation: sourceLocation)
    }

    @Test("come with everything in them, rows by date")
    func everything() throws {
        let more = """
            "title": "Give a talk", "relevance": "confidence", "due_on": "2026-12-31", "done_on": "2026-06-30", \
            "measure": {"kind": "count", "unit": "talks", "baseline": 0, "target": 2.5}, "smart": {"specific": true}, \
            "revisions": [{"on": "2025-09-01", "changed": ["due", "scope"], "due_before": null, "why": "too-hard"}, \
            {"on": "2025-06-01", "changed": ["due"], "due_before": "2025-12-31", "why": null}], \
            "progress": [{"on": "2026-01-01", "percent": 100}, {"on": "2025-06-01", "percent": 0}], \
            "milestones": [{"n": 1, "due_on": "2027-01-01", "done_on": null}]
            """
        let read = SmallDataFolder(others: [("goals.json", records(goal(more)))]).read()
        #expect(read.findings.isEmpty)
        let goal = try #require(read.value?.goals?.first)
        #expect(goal.relationship == 0 && goal.owner == 1 && goal.dueOn?.text == "2026-12-31")
        #expect(goal.measure?.kind == .count && goal.measure?.target == 2.5)
        #expect(goal.revisions.map(\.on.text) == ["2025-06-01", "2025-09-01"])
        #expect(goal.revisions.map(\.dueBefore?.text) == ["2025-12-31", nil])
        #expect(goal.progress.map(\.percent) == [0, 100] && goal.milestones.map(\.number) == [1])
    }

    @Test("are due after the day they were set")
    func due() {
        expect(#""due_on": "2025-03-02""#, [])
        expect(
            #""due_on": "2025-03-01""#, ["3:11: due_on of g-aaaaaaaaaa does not lie after set_on [broken-rule]"]
        )
    }

    @Test("are revised between the day they were set and the day they were done")
    func revisions() {
        func revision(_ on: String) -> String {
            "\"done_on\": \"2025-05-01\",\n\"revisions\": [{\"on\": \"\(on)\", \"changed\": [\"scope\"], \"why\": \"other\"}]"
        }
        let finding = "4:15: revisions.on of g-aaaaaaaaaa does not lie between set_on and done_on [broken-rule]"
        expect(revision("2025-03-01"), [])
        expect(revision("2025-05-01"), [])
        expect(revision("2025-02-28"), [finding])
        expect(revision("2025-05-02"), [finding])
    }

    @Test("whose due date was changed say what it was before")
    func dueBefore() {
        expect(
            #""revisions": [{"on": "2025-04-01", "changed": ["due"], "why": "other"}]"#,
            ["3:15: revisions.due_before of g-aaaaaaaaaa is missing where due changed [missing-field]"])
    }

    @Test("cannot be done before they were set, which is a warning")
    func doneBeforeSet() {
        expect(
            #""done_on": "2025-02-28""#,
            ["3:12: warning: done_on of g-aaaaaaaaaa lies before set_on [suspicious-data]"])
    }

    @Test("name records that exist, and have a title of at most 120 characters")
    func values() {
        expect(
            #""title": "\#(String(repeating: "é", count: 121))", "progress": [{"on": "2025-04-01", "percent": 101}]"#,
            [
                "3:10: title of g-aaaaaaaaaa must be text of at most 120 characters, and not blank [wrong-value]",
                "3:180: progress.percent of g-aaaaaaaaaa must be a whole number from 0 to 100 [wrong-value]",
            ])
        expect("\"title\": \"\(String(repeating: "é", count: 120))\"", [])
    }
}
