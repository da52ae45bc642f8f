/// M18, goal completion, of the goals with a due date in the twelve calendar months that end with the month, minus
/// those dropped as no longer relevant or replaced; the due date is the one known at T.
///
/// The figure itself: done at most 30 days after the due date. late: done later. dropped: dropped for another
/// reason. open: neither done nor dropped by T. Each / all of them. Goals of informal and of ended relationships
/// count. completed: how many goals were done in the month itself, whenever they were due (F14). Thresholds count
/// relationships, not goals.
enum M18GoalCompletion: Metric {
    private static let grace: Int32 = 30

    static let definition = MetricDefinition(
        id: "M18", slug: "goal-completion", family: .goals, timing: .window, protects: .relationships,
        inputs: [.file(.goals), .optional("goals.due_on"), .optional("goals.done_on")],
        main: MetricPart(nil, .percent, good: .up, class: .c1, spansTwelveMonths: true),
        others: [
            MetricPart("late", .percent, good: .context, class: .c1, spansTwelveMonths: true),
            MetricPart("open", .percent, good: .down, class: .c1, spansTwelveMonths: true),
            MetricPart("dropped", .percent, good: .context, class: .c1, spansTwelveMonths: true),
            MetricPart("completed", .goals, good: .up, class: .c1),
        ],
        exclusive: [["M18", "M18.late", "M18.open", "M18.dropped"]], counts: .goals)

    static func figures(in view: MonthView) -> RawFigures {
        guard let goals = view.history.goals else { return RawFigures([]) }
        let period = DaySpan(from: (view.month - 11).firstDay.number, to: view.asOf + 1)
        let none = UnitSet(universe: goals.count)
        var all = none
        var done = none
        var late = none
        var open = none
        var dropped = none
        var completed = none
        for goal in 0..<goals.count {
            if view.days.covers(goals.doneOn[goal]) { completed.insert(goal) }
            guard goals.setOn[goal] <= view.asOf, let due = goals.due(goal, knownOn: view.asOf),
                period.covers(due)
            else { continue }
            let isDone = goals.doneOn[goal] <= view.asOf
            let isDropped = !isDone && goals.droppedOn[goal] <= view.asOf
            if isDropped, goals.isWithdrawn[goal] { continue }
            all.insert(goal)
            if isDropped {
                dropped.insert(goal)
            } else if !isDone {
                open.insert(goal)
            } else if goals.doneOn[goal] <= due + grace {
                done.insert(goal)
            } else {
                late.insert(goal)
            }
        }
        func share(_ part: UnitSet) -> RawResult { view.goalShare(part, of: all) }
        return RawFigures([
            RawFigure("M18", share(done)), RawFigure("M18.late", share(late)),
            RawFigure("M18.open", share(open)), RawFigure("M18.dropped", share(dropped)),
            RawFigure(
                "M18.completed",
                .countOfItems(completed, units: completed.owners(goals.relationship, view.noRelationships))),
        ])
    }
}
