/// A3, meetings not kept: at least two of the last three meetings by T were cancelled or not attended.
///
/// Of fewer than three, those there are; rescheduled meetings are left out. It needs dated meetings.
enum A3MeetingsNotKept: AttentionRule {
    static let id = "A3"
    static let inputs: [MetricInput] = [.file(.meetings)]
    private static let looksAt = 3
    private static let most = 2

    static func cases(in view: MonthView) -> [AttentionCase] {
        guard let rows = view.history.meetings?.rows else { return [] }
        return checking(view) { relationship in
            let planned = rows.elements[rows.range(of: relationship)]
                .filter { $0.counts && $0.on <= view.asOf }
            var since: Int32?
            for index in planned.indices {
                let missed = planned[max(0, index + 1 - looksAt)...index].filter(\.wasMissed).count
                since = missed >= most ? since ?? planned[index].on : nil
            }
            return since.map { ($0, .watch) }
        }
    }
}
