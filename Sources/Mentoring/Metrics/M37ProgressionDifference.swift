/// M37, progression difference: participants promoted / participants at the period's start, minus the same share of
/// the comparison group, in percentage points; in a community those who gained a role.
///
/// Of the rows of outcomes.json it reads the latest period, ended by T, that has both groups (`OutcomePeriod`).
/// It shows that two groups differ, never why.
enum M37ProgressionDifference: Metric {
    static let definition = MetricDefinition(
        id: "M37", slug: "progression-difference", family: .outcomes, timing: .cohort, protects: .people,
        inputs: [.file(.outcomes)],
        main: MetricPart(
            nil, .points, good: .context, class: .c2, differenceOf: OutcomeGroup.allCases.map(\.rawValue)),
        others: [
            MetricPart("participant", .percent, good: .context, class: .c2),
            MetricPart("comparison", .percent, good: .context, class: .c2),
        ])

    static func figures(in view: MonthView) -> RawFigures {
        view.outcomeFigures("M37", .progression(in: view.history.program.setting))
    }
}
