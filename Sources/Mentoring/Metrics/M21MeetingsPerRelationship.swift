/// M21, meetings per relationship: meetings held in the month / relationships open and unpaused on at least
/// 15 of its days.
///
/// Only meetings of those relationships count. Also by model, and as a distribution: the share of those
/// relationships with 0, 1, 2, and 3 or more meetings.
enum M21MeetingsPerRelationship: Metric {
    private static let fewestDays = 15
    private static let numbers = ["0", "1", "2", "3+"]

    static let definition = MetricDefinition(
        id: "M21", slug: "meetings-per-relationship", family: .rhythm, timing: .flow,
        protects: .relationships, inputs: [.required("relationships.started_on"), .meetings],
        main: MetricPart(nil, .perMonth, good: .context, class: .c1, breakdowns: [.byModel]),
        others: [
            MetricPart(
                "distribution", .percent, good: .context, class: .c1, hasTotal: false,
                breakdowns: [MetricBreakdown("meetings", .fixed(numbers), .distribution, class: .c1)])
        ])

    static func figures(in view: MonthView) -> RawFigures {
        guard let meetings = view.history.meetings else { return RawFigures([]) }
        let models = RelationshipModel.allCases
        var counted = view.noRelationships
        var withNumber = Array(repeating: view.noRelationships, count: numbers.count)
        var total = 0.0
        var totals = Array(repeating: 0.0, count: models.count)
        for relationship in 0..<view.relationships.count {
            guard view.relationships.openUnpausedDays(relationship, in: view.days) >= fewestDays else {
                continue
            }
            let held = meetings.heldCount(relationship, in: view.month)
            counted.insert(relationship)
            withNumber[Int(min(max(held, 0), 3))].insert(relationship)
            total += held
            if let model = models.firstIndex(of: view.relationships.model[relationship]) {
                totals[model] += held
            }
        }
        let countedByModel = view.byModel(counted)
        let byModel = RawFigure.rows(of: "M21", by: "model", models.map(\.rawValue)) { index in
            .mean(total: totals[index], units: countedByModel[index])
        }
        let distribution = RawFigure.rows(of: "M21.distribution", by: "meetings", numbers) { index in
            view.share(withNumber[index], of: counted)
        }
        return RawFigures([RawFigure("M21", .mean(total: total, units: counted))] + byModel + distribution)
    }
}
