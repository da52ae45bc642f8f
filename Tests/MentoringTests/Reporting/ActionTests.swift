import Testing

@testable import Mentoring

@Suite("Follow-ups and events of a month")
struct ActionTests {
    /// The follow-ups of June 2025 by id and state.
    private func states(_ actions: ProgramAction...) -> [String] {
        var months = HandMadeMonths(["2025-06": []])
        months.program.actions = actions
        return makeReport(months.published, month: "2025-06")?.actions.map { "\($0.action.id) \($0.state)" }
            ?? []
    }

    @Test("are done in the month, late, open or new, in this order")
    func states() {
        #expect(
            states(
                .agreed("2025-06-10", due: "2025-08-01", id: "new"),
                .agreed("2025-05-10", due: "2025-06-30", id: "open"),
                .agreed("2025-04-10", due: "2025-06-29", id: "late"),
                .agreed("2025-06-01", due: "2025-06-20", id: "new and late"),
                .agreed("2025-03-10", due: "2025-03-31", done: "2025-06-01", id: "done"),
                .agreed("2025-06-02", due: "2025-06-03", done: "2025-06-30", id: "new and done"))
                == ["done done", "new and done done", "late late", "new and late late", "open open", "new new"])
    }

    @Test("are told as they were known at the month's end")
    func knownThen() {
        #expect(states(.agreed("2025-03-10", due: "2025-04-30", done: "2025-05-31")) == [])
        #expect(states(.agreed("2025-07-01", due: "2025-07-31")) == [])
        #expect(states(.agreed("2025-03-10", due: "2025-07-31", done: "2025-07-01")) == ["a-1 open"])
        let later = ActionProgress(
            action: .agreed("2025-03-10", due: "2025-07-31", done: "2025-07-01", outcome: "x"), state: .open)
        let done = ActionProgress(
            action: .agreed("2025-03-10", due: "2025-07-31", done: "2025-06-01", outcome: "x"), state: .done)
        #expect(later.outcome == nil && done.outcome == "x")
    }

    @Test("events after the month's last day are announced by day")
    func events() {
        var months = HandMadeMonths(["2025-06": []])
        months.program.events = [Day("2025-09-01"), "2025-06-30", "2025-07-01"].map { day in
            ProgramEvent(
                id: day.text, title: "", kind: .workshop, on: day, seats: nil, registered: nil, attended: nil,
                page: nil)
        }
        let upcoming = makeReport(months.published, month: "2025-06")?.upcoming.map(\.on.text)
        #expect(upcoming == ["2025-07-01", "2025-09-01"])
    }
}
