/// M23, meetings kept: meetings held / meetings held, cancelled or not attended, in the 90 days that end with T.
///
/// Rescheduled meetings are left out; relationships that have ended or paused since are not. Thresholds count
/// relationships, not meetings.
enum M23MeetingsKept: Metric {
    private static let windowDays = 90

    static let definition = MetricDefinition(
        id: "M23", slug: "meetings-kept", family: .rhythm, timing: .window, protects: .relationships,
        inputs: [.file(.meetings)],
        main: MetricPart(nil, .percent, good: .up, class: .c1))

    static func figures(in view: MonthView) -> RawFigures {
        guard let rows = view.history.meetings?.rows else { return RawFigures([]) }
        let window = view.window(days: windowDays)
        var held = 0
        var planned = 0
        var units = view.noRelationships
        var withHeld = view.noRelationships
        var withMissed = view.noRelationships
        for relationship in 0..<view.relationships.count {
            for index in rows.range(of: relationship) {
                let row = rows.elements[index]
                guard row.counts, window.covers(row.on) else { continue }
                planned += 1
                units.insert(relationship)
                if row.wasMissed {
                    withMissed.insert(relationship)
                } else {
                    held += 1
                    withHeld.insert(relationship)
                }
            }
        }
        let share = ItemShare(
            part: held, whole: planned, units: units, withPart: withHeld, withRest: withMissed)
        return RawFigures([RawFigure("M23", .shareOfItems(share))])
    }
}
