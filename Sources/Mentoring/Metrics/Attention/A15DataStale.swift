/// A15, data stale: started 60 days ago or earlier, and the export has no meeting of any status of it, for monthly
/// totals no row of a month, in the 60 days that end with T, while it has one of another open relationship.
enum A15DataStale: AttentionRule {
    static let id = "A15"
    static let inputs: [MetricInput] = [.meetings]

    static func cases(in view: MonthView) -> [AttentionCase] {
        guard let meetings = view.history.meetings else { return [] }
        let days = days(view, default: 60)
        let window = view.window(days: days)
        var isAnyFresh = false
        view.open.forEach { relationship in
            if let last = meetings.lastRow(relationship, by: view.month), last >= window.from {
                isAnyFresh = true
            }
        }
        guard isAnyFresh else { return [] }
        return checking(view) { relationship in
            let started = view.relationships.life[relationship].from
            let last = meetings.lastRow(relationship, by: view.month)
            guard view.age(of: started) >= days, last.map({ $0 < window.from }) ?? true else { return nil }
            return (max(started, last ?? started) + Int32(days), .watch)
        }
    }
}
