/// M15, time to first meeting, of the relationships that started 30 to 120 days before T.
///
/// median-days: the lower median of first held meeting − started_on, over those that met by T. within-14: those that
/// met within 14 days / all of them. not-met: those without a held meeting by T.
enum M15TimeToFirstMeeting: Metric {
    private static let ages = 30...120
    private static let soon = 14

    static let definition = MetricDefinition(
        id: "M15", slug: "time-to-first-meeting", family: .rhythm, timing: .cohort, protects: .relationships,
        inputs: [.required("relationships.started_on"), .file(.meetings)],
        main: MetricPart("median-days", .days, good: .down, class: .c1),
        others: [
            MetricPart("within-14", .percent, good: .up, class: .c1),
            MetricPart("not-met", .relationships, good: .down, class: .c1),
        ])

    static func figures(in view: MonthView) -> RawFigures {
        guard let meetings = view.history.meetings else { return RawFigures([]) }
        var started = view.noRelationships
        var met = view.noRelationships
        var metSoon = view.noRelationships
        var days: [Int] = []
        for relationship in 0..<view.relationships.count {
            let start = view.relationships.life[relationship].from
            guard ages.contains(view.age(of: start)) else { continue }
            started.insert(relationship)
            guard let first = meetings.firstHeld(relationship), first <= view.asOf else { continue }
            met.insert(relationship)
            days.append(Int(first) - Int(start))
            if Int(first) - Int(start) <= soon { metSoon.insert(relationship) }
        }
        let isTooEarly = view.share(metSoon, of: started, youngestCase: ages.lowerBound) == .tooEarly
        func unlessEarly(_ result: RawResult) -> RawResult { isTooEarly ? .tooEarly : result }
        return RawFigures(
            [
                RawFigure(
                    "M15.median-days",
                    unlessEarly(.quantile(nearestRank(50, of: days) ?? 0, units: met))),
                RawFigure("M15.within-14", unlessEarly(view.share(metSoon, of: started))),
                RawFigure("M15.not-met", unlessEarly(.count(started.subtracting(met)))),
            ],
            unprinted: [met.subtracting(metSoon)])
    }
}
