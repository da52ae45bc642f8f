/// M24, cadence kept: relationships whose median gap between held meetings is at most 1.5 × the agreed cadence / open
/// unpaused relationships with at least two held meetings, both in the 90 days that end with T.
///
/// The median is the lower one; the cadence is the relationship's own, else the program's. Also by model.
enum M24CadenceKept: Metric {
    private static let windowDays = 90

    static let definition = MetricDefinition(
        id: "M24", slug: "cadence-kept", family: .rhythm, timing: .window, protects: .relationships,
        inputs: [.required("relationships.started_on"), .file(.meetings)],
        main: MetricPart(nil, .percent, good: .up, class: .c1, breakdowns: [.byModel]))

    static func figures(in view: MonthView) -> RawFigures {
        guard let meetings = view.history.meetings else { return RawFigures([]) }
        let window = view.window(days: windowDays)
        var meeting = view.noRelationships
        var keeping = view.noRelationships
        view.openUnpaused.forEach { relationship in
            guard let days = meetings.heldDays(relationship, in: window), days.count >= 2 else { return }
            meeting.insert(relationship)
            let gaps = zip(days, days.dropFirst()).map { Int($1) - Int($0) }
            let cadence = view.relationships.cadence[relationship]
            if let median = nearestRank(50, of: gaps), 2 * median <= 3 * cadence {
                keeping.insert(relationship)
            }
        }
        return RawFigures(view.shareAndModels("M24", keeping, of: meeting, youngestCase: 0))
    }
}
