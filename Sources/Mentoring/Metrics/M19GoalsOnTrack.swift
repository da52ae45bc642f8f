/// M19, goals on track: open goals on track / open goals with a known standing, of relationships open at T.
///
/// behind, overdue: the same share of goals that are behind or overdue; the three are all goals with a known
/// standing. unknown: open goals without one / all open goals. See `GoalHistory.standing`. Thresholds count
/// relationships, not goals.
enum M19GoalsOnTrack: Metric {
    static let definition = MetricDefinition(
        id: "M19", slug: "goals-on-track", family: .goals, timing: .stock, protects: .relationships,
        inputs: [.file(.goals), .optional("goals.due_on"), .optional("goals.progress")],
        main: MetricPart(nil, .percent, good: .up, class: .c1),
        others: [
            MetricPart("behind", .percent, good: .down, class: .c1),
            MetricPart("overdue", .percent, good: .down, class: .c1),
            MetricPart("unknown", .percent, good: .down, class: .c1),
        ],
        exclusive: [["M19", "M19.behind", "M19.overdue"]], counts: .goals)

    static func figures(in view: MonthView) -> RawFigures {
        guard let goals = view.history.goals else { return RawFigures([]) }
        let open = view.openGoals(goals)
        let none = UnitSet(universe: goals.count)
        var onTrack = none
        var behind = none
        var overdue = none
        var unknown = none
        open.forEach { goal in
            switch goals.standing(goal, on: view.asOf) {
            case .onTrack: onTrack.insert(goal)
            case .behind: behind.insert(goal)
            case .overdue: overdue.insert(goal)
            case .unknown: unknown.insert(goal)
            }
        }
        let known = open.subtracting(unknown)
        return RawFigures([
            RawFigure("M19", view.goalShare(onTrack, of: known)),
            RawFigure("M19.behind", view.goalShare(behind, of: known)),
            RawFigure("M19.overdue", view.goalShare(overdue, of: known)),
            RawFigure("M19.unknown", view.goalShare(unknown, of: open)),
        ])
    }
}
