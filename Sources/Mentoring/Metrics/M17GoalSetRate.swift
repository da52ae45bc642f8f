/// M17, goal-set rate: open relationships at least 45 days old with a goal set ≤ T / those at least 45 days old.
///
/// Any goal counts, dropped and done ones included; pauses make no difference. Also by model.
enum M17GoalSetRate: Metric {
    private static let youngest = 45

    static let definition = MetricDefinition(
        id: "M17", slug: "goal-set-rate", family: .goals, timing: .stock, protects: .relationships,
        inputs: [.required("relationships.started_on"), .file(.goals)],
        main: MetricPart(nil, .percent, good: .up, class: .c1, breakdowns: [.byModel]),
        printsBase: false)

    static func figures(in view: MonthView) -> RawFigures {
        let relationships = view.relationships
        var old = view.noRelationships
        var withGoal = view.noRelationships
        view.open.forEach { relationship in
            guard view.age(of: relationships.life[relationship].from) >= youngest else { return }
            old.insert(relationship)
            if let set = relationships.firstGoalSet[relationship], set <= view.asOf {
                withGoal.insert(relationship)
            }
        }
        return RawFigures(view.shareAndModels("M17", withGoal, of: old, youngestCase: youngest))
    }
}
