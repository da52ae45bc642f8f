import Testing

@testable import Mentoring

@Suite("Outcomes")
struct OutcomeTests {
    private func expect(_ row: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation)
    {
        check(
            SmallDataFolder(others: [("outcomes.json", records(row))]), expected.map { "outcomes.json:\($0)" },
            sourceLocation: sourceLocation)
    }

    /// A row that counts a group, on one line.
    private func row(
        _ group: String = "participant", _ more: String = "", to: String = "2025-12-31", events: Int = 9
    ) -> String {
        """
        {"period": {"from": "2025-01-01", "to": "\(to)"}, "measure": "retention", "group": "\(group)", \
        "n_start": 10, "n_event": \(events)\(more.isEmpty ? "" : ", ")\(more)}
        """
    }

    @Test("are read in both forms, side by side")
    func everything() throws {
        var folder = SmallDataFolder()
        folder.program = programJSON(
            vocabulary: #"{"units": ["Hardware"], "skills": [], "grade_bands": ["1-2", "3-4"], "sites": []}"#)
        let more =
            #""role": "mentee", "stratum": {"grade_band": "3-4", "unit": "Hardware"}, "comparison_rule": "#
            + #""Same unit and grade.", "matched_on": ["grade_band", "unit"]"#
        let event = #"{"participant": "p-bbbbbbbbbb", "event": "internal-move", "on": "2026-01-31"}"#
        folder.others = [("outcomes.json", records(row("comparison", more), event, row()))]
        let read = folder.read()
        #expect(read.findings.isEmpty)
        let groups = try #require(read.value?.others.outcomeGroups)
        #expect(groups.map(\.group) == [.comparison, .participant] && groups.map(\.role) == [.mentee, nil])
        #expect(groups.map(\.gradeBand) == [1, nil] && groups.map(\.unit) == [0, nil])
        #expect(groups.map(\.hasStratum) == [true, false])
        #expect(groups[0].comparisonRule == "Same unit and grade." && groups[0].matchedOn.count == 2)
        #expect(groups[1].from.text == "2025-01-01" && groups[1].to.text == "2025-12-31")
        #expect(groups[1].measure == .retention && groups[1].startCount == 10 && groups[1].eventCount == 9)
        let events = try #require(read.value?.others.outcomeEvents)
        #expect(events.map(\.participant) == [1] && events.map(\.event) == [.internalMove])
        #expect(events.map(\.on.text) == ["2026-01-31"])
    }

    @Test("of a comparison group say how its people were chosen")
    func comparisonRule() {
        let finding =
            "2:89: group of record 1 is comparison, and comparison_rule does not say how its people were chosen "
            + "[broken-rule]"
        expect(row(), [])
        expect(row("comparison", #""comparison_rule": "Same grade.""#), [])
        expect(row("comparison"), [finding])
        expect(row("comparison", #""comparison_rule": null"#), [finding])
    }

    @Test("count no more events than people, over a period that ends after it begins")
    func numbers() {
        expect(row(events: 10), [])
        expect(row(events: 11), ["2:130: n_event of record 1 is above n_start [broken-rule]"])
        expect(row(to: "2027-01-01"), [])
        expect(
            row(to: "2024-12-31"), ["2:12: period of record 1 has a to that lies before its from [broken-rule]"]
        )
    }

    @Test("are of one form, with all that the form needs")
    func forms() {
        let mixed = "must be a row of a group or a row about a participant, not both [broken-rule]"
        expect(row("participant", #""on": "2026-01-01""#), ["2:1: record 1 \(mixed)"])
        expect("{}", ["2:1: record 1 must be a row of a group or a row about a participant [broken-rule]"])
        expect(
            #"{"participant": "p-aaaaaaaaaa"}"#,
            [
                "2:1: event of p-aaaaaaaaaa is missing [missing-field]",
                "2:1: on of p-aaaaaaaaaa is missing [missing-field]",
            ])
        expect(
            #"{"measure": "retention", "n_start": 1, "n_event": 1}"#,
            [
                "2:1: period of record 1 is missing [missing-field]",
                "2:1: group of record 1 is missing [missing-field]",
            ])
    }

    @Test("about people name a participant, on a day that the export knows")
    func people() {
        expect(
            #"{"participant": "p-cccccccccc", "event": "promotion", "on": "2026-09-01"}"#,
            [
                "2:17: participant of record 1 names p-cccccccccc, which no record of participants has [unknown-id]",
                "2:61: on of record 1 lies after the file's data_cutoff [wrong-date]",
            ])
    }
}
