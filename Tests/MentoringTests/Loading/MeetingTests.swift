import Testing

@testable import Mentoring

@Suite("Meetings and their monthly totals")
struct MeetingTests {
    private func program(_ name: String, _ rows: [String]) -> SmallDataFolder {
        SmallDataFolder(
            relationships: records(
                relationshipJSON("\"ended_on\": \"2025-05-01\", \"closure\": {\"reason\": \"time\"}"),
                relationshipJSON().replacing("r-aaaaaaaaaa", with: "r-bbbbbbbbbb")),
            others: [(name, records(rows.joined(separator: ",\n")))])
    }

    private func meeting(_ id: String, _ relationship: String, on: String, _ more: String = "") -> String {
        let kind = "\"mode\": \"video\", \"status\": \"held\", \"kind\": \"regular\""
        return """
            {"id": "m-\(id)", "relationship": "r-\(relationship)", "on": "\(on)", \(kind)\(more)}
            """
    }

    private func total(_ relationship: String, _ month: String, held: Int = 1, last: String? = nil) -> String {
        let last = last.map { "\"\($0)\"" } ?? (held > 0 ? "\"\(month)-15\"" : "null")
        return """
            {"relationship": "r-\(relationship)", "month": "\(month)", "held": \(held), "last_held_on": \(last)}
            """
    }

    @Test("come by relationship, then day, those of one day in the file's order")
    func order() throws {
        let read = program(
            "meetings.json",
            [
                meeting("aaaaaaaaaa", "bbbbbbbbbb", on: "2025-04-01", ", \"minutes\": 10"),
                meeting("bbbbbbbbbb", "aaaaaaaaaa", on: "2025-04-09", ", \"minutes\": 20"),
                meeting("cccccccccc", "bbbbbbbbbb", on: "2025-03-01", ", \"minutes\": 30"),
                meeting("dddddddddd", "aaaaaaaaaa", on: "2025-04-01", ", \"minutes\": 40"),
                meeting("eeeeeeeeee", "bbbbbbbbbb", on: "2025-03-01", ", \"worthwhile\": {\"mentee\": 4}"),
            ]
        ).read()
        #expect(read.findings.isEmpty)
        let meetings = try #require(read.value?.meetings)
        #expect(meetings.map(\.relationship) == [0, 0, 1, 1, 1])
        #expect(meetings.map(\.minutes) == [40, 20, 30, nil, 10])
        #expect(meetings.map(\.worthwhileForMentee) == [nil, nil, nil, 4, nil])
    }

    @Test("outside their relationship's life are a warning; its first and last day belong to it")
    func life() {
        let days = ["2025-01-31", "2025-02-01", "2025-05-01", "2025-05-02"]
        let rows = zip(["a", "b", "c", "d"], days).map { letter, day in
            meeting(String(repeating: letter, count: 10), "aaaaaaaaaa", on: day)
        }
        check(
            program("meetings.json", rows),
            [(2, "a"), (5, "d")].map { line, letter in
                "meetings.json:\(line):62: warning: on of m-\(String(repeating: letter, count: 10)) lies outside the "
                    + "life of r-aaaaaaaaaa; the meeting is not counted [suspicious-data]"
            })
    }

    @Test("have ids and relationships that hold")
    func ids() {
        check(
            program(
                "meetings.json",
                [
                    meeting("aaaaaaaaaa", "aaaaaaaaaa", on: "2025-03-01"),
                    meeting("aaaaaaaaaa", "cccccccccc", on: "2025-03-01", ", \"minutes\": 4"),
                ]),
            [
                "meetings.json:3:8: id of m-aaaaaaaaaa is that of an earlier record of meetings [duplicate-id]",
                "meetings.json:3:40: relationship of m-aaaaaaaaaa names r-cccccccccc, which no record of "
                    + "relationships has [unknown-id]",
                "meetings.json:3:141: minutes of m-aaaaaaaaaa must be a whole number from 5 to 480 [wrong-value]",
            ])
    }

    @Test("totals come by relationship, then month; a gap between months is a warning, a month twice an error")
    func totals() throws {
        let bbb = "bbbbbbbbbb"
        let read = program(
            "meeting_rollup.json",
            [total(bbb, "2025-05", held: 0), total("aaaaaaaaaa", "2025-02"), total(bbb, "2025-04")]
        ).read()
        #expect(read.findings.isEmpty)
        let rows = try #require(read.value?.rollups)
        #expect(
            rows.map(\.relationship) == [0, 1, 1]
                && rows.map(\.month.text) == ["2025-02", "2025-04", "2025-05"])
        #expect(rows.map(\.lastHeldOn?.text) == ["2025-02-15", "2025-04-15", nil])
        check(
            program(
                "meeting_rollup.json", [total(bbb, "2025-07"), total(bbb, "2025-03"), total(bbb, "2025-07")]),
            [
                "meeting_rollup.json:2:1: warning: r-bbbbbbbbbb has no rows for one or more months before this one "
                    + "[suspicious-data]",
                "meeting_rollup.json:4:1: r-bbbbbbbbbb has two rows for one month [duplicate-id]",
            ])
    }

    @Test("totals lie in their relationship's life, before the cut-off, with a last day that fits")
    func totalDays() {
        check(
            program(
                "meeting_rollup.json",
                [
                    total("aaaaaaaaaa", "2025-06", held: 0), total("bbbbbbbbbb", "2026-08", last: "2026-07-31"),
                    total("bbbbbbbbbb", "2026-09", held: 0),
                    total("bbbbbbbbbb", "2026-13", held: 0),
                ]),
            [
                "meeting_rollup.json:2:43: warning: month of r-aaaaaaaaaa lies outside the relationship's life; the row "
                    + "is not counted [suspicious-data]",
                "meeting_rollup.json:3:81: warning: last_held_on of r-bbbbbbbbbb does not fit the row's month "
                    + "[suspicious-data]",
                "meeting_rollup.json:4:43: month of r-bbbbbbbbbb lies after the file's data_cutoff [wrong-date]",
                "meeting_rollup.json:5:43: month of r-bbbbbbbbbb must be a month written YYYY-MM [wrong-date]",
            ])
    }
}
