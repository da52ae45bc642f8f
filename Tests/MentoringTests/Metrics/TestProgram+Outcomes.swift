@testable import Mentoring

extension TestProgram {
    /// Adds an event; `attended` are mentees, with `mentors` beside them.
    mutating func event(_ on: Day, registered: Int?, attended: Int?, mentors: Int? = nil) {
        let number = events?.count ?? 0
        let isCounted = attended != nil || mentors != nil
        events =
            (events ?? []) + [
                ProgramEvent(
                    id: "e-\(number)", title: "", kind: .workshop, on: on, seats: nil, registered: registered,
                    attended: isCounted
                        ? ProgramEvent.Attendance(mentors: mentors, mentees: attended, others: nil) : nil,
                    page: nil)
            ]
    }

    /// Adds a row of an outcome.
    mutating func outcome(
        _ measure: OutcomeMeasure, _ group: OutcomeGroup, _ start: Int, _ event: Int, from: Day = "2024-01-01",
        to: Day = "2024-12-31", role: OutcomeRole? = nil, gradeBand: Int? = nil, unit: Int? = nil,
        rule: String? = nil
    ) {
        outcomes =
            (outcomes ?? []) + [
                OutcomeGroupRow(
                    from: from, to: to, measure: measure, group: group, role: role, gradeBand: gradeBand,
                    unit: unit, startCount: start, eventCount: event, comparisonRule: rule, matchedOn: [])
            ]
    }

    /// Adds a row of participants and one of a comparison group, each as its size and to how many it happened.
    mutating func compare(
        _ measure: OutcomeMeasure, participants: (Int, Int), others: (Int, Int), from: Day = "2024-01-01",
        to: Day = "2024-12-31", rule: String = "Same grade"
    ) {
        outcome(measure, .participant, participants.0, participants.1, from: from, to: to)
        outcome(measure, .comparison, others.0, others.1, from: from, to: to, rule: rule)
    }
}
