/// A follow-up as it was known at the end of a month (domain.md 2.12, 4.1 § 13).
public struct ActionProgress: Sendable {
    /// What was agreed, by whom and until when.
    public let action: ProgramAction
    /// What had become of it.
    public let state: ActionState
    /// What came of it; nil while it is not done, or where nobody wrote it down.
    public var outcome: String? { state == .done ? action.outcome : nil }
}

/// What became of a follow-up by the end of a month. The data model has no day on which one was given up: what was
/// dropped without being done stays late.
public enum ActionState: String, CaseIterable, Sendable {
    /// Done in the month.
    case done
    /// Not done, and due before the month's last day.
    case late
    /// Agreed before the month, not done and not yet late.
    case open
    /// Agreed in the month, not done and not yet late.
    case new
}

extension ProgramAction {
    /// Whether it was agreed by a day and not done by then; what happened later does not count.
    func isOpen(on day: Day) -> Bool { openedOn <= day && doneOn.map { $0 > day } ?? true }
}

/// The follow-ups that a month's report speaks of, as known at its end: those done in the month, then the late, the
/// open and the new ones, each in the order in which they were agreed.
func actionProgress(_ actions: [ProgramAction], in month: Month) -> [ActionProgress] {
    let asOf = month.lastDay
    let known = actions.compactMap { action -> ActionProgress? in
        guard action.openedOn <= asOf else { return nil }
        guard action.isOpen(on: asOf) else {
            return action.doneOn?.month == month ? ActionProgress(action: action, state: .done) : nil
        }
        if action.dueOn < asOf { return ActionProgress(action: action, state: .late) }
        return ActionProgress(action: action, state: action.openedOn.month == month ? .new : .open)
    }
    return ActionState.allCases.flatMap { state in known.filter { $0.state == state } }
}
