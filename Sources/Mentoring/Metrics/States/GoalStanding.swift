/// How an open goal stands on a day (domain.md 2.13).
enum GoalStanding: Sendable, Hashable {
    case onTrack, behind, overdue, unknown
}

extension GoalHistory {
    /// How far progress may lie behind the share of time that has passed, in per cent of the whole.
    private static let tolerance = 15

    /// How an open goal stands: overdue once its due date has passed, on track while its latest progress is at least
    /// the elapsed share of the time from set_on to the due date less 15 points, else behind.
    ///
    /// Unknown without a due date, and without progress while less than half the time has passed.
    func standing(_ goal: Int, on day: Int32) -> GoalStanding {
        guard let due = due(goal, knownOn: day) else { return .unknown }
        if due < day { return .overdue }
        // A goal that was due on the day it was set has had all its time.
        let whole = Swift.max(1, Int(due) - Int(setOn[goal]))
        let elapsed = due == setOn[goal] ? whole : Int(day) - Int(setOn[goal])
        guard let percent = percent(goal, on: day) else { return 2 * elapsed < whole ? .unknown : .behind }
        return (percent + Self.tolerance) * whole >= 100 * elapsed ? .onTrack : .behind
    }
}
