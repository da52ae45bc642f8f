/// M20, goals revisited: open goals at least 90 days old with a revision or a row of progress in the last 90 days /
/// open goals at least 90 days old, of relationships open at T.
///
/// Thresholds count relationships, not goals.
enum M20GoalsRevisited: Metric {
    private static let youngest = 90

    static let definition = MetricDefinition(
        id: "M20", slug: "goals-revisited", family: .goals, timing: .window, protects: .relationships,
        inputs: [.file(.goals), .either("goals.revisions", "goals.progress")],
        main: MetricPart(nil, .percent, good: .up, class: .c1), counts: .goals)

    static func figures(in view: MonthView) -> RawFigures {
        guard let goals = view.history.goals else { return RawFigures([]) }
        let window = view.window(days: youngest)
        var old = UnitSet(universe: goals.count)
        var revisited = old
        view.openGoals(goals).forEach { goal in
            guard view.age(of: goals.setOn[goal]) >= youngest else { return }
            old.insert(goal)
            if goals.wasRevisited(goal, in: window) { revisited.insert(goal) }
        }
        return RawFigures([RawFigure("M20", view.goalShare(revisited, of: old, youngestCase: youngest))])
    }
}
