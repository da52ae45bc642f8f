/// M36, retention difference: participants who stayed / participants at the period's start, minus the same share of
/// the comparison group, in percentage points.
///
/// Of the retention rows of outcomes.json it reads the latest period, ended by T, that has both groups
/// (`OutcomePeriod`). It shows that two groups differ, never why.
enum M36RetentionDifference: Metric {
    static let definition = MetricDefinition(
        id: "M36", slug: "retention-difference", family: .outcomes, timing: .cohort, protects: .people,
        inputs: [.file(.outcomes)],
        main: MetricPart(
            nil, .points, good: .up, class: .c2, differenceOf: OutcomeGroup.allCases.map(\.rawValue)),
        others: [
            MetricPart("participant", .percent, good: .up, class: .c2),
            MetricPart("comparison", .percent, good: .context, class: .c2),
        ])

    static func figures(in view: MonthView) -> RawFigures { view.outcomeFigures("M36", .retention) }
}
