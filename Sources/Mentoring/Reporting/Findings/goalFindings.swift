/// F13–F16: goals and training (domain.md 4.2).
func goalFindings(_ reader: MonthReader) -> [ReportFinding] {
    [
        reader.belowTarget(.f13, "M17"), completedGoals(reader), forgottenGoals(reader), lateTraining(reader),
    ].compactMap { $0 }
}

/// F14: the share of due goals that were completed rose, or reached its target. The number of goals completed in the
/// month stands beside it where it is told and there is one.
private func completedGoals(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M18"), let percent = share.value else { return nil }
    let isAtTarget = reader.figures.targets["M18"].map { percent >= $0 } ?? false
    guard share.change == .up || isAtTarget else { return nil }
    guard let completed = reader.told("M18.completed"), let count = completed.value, count > 0 else {
        return reader.finding(.f14, share, variant: "share", [("x", .figure(share))])
    }
    return reader.finding(
        .f14, share, variant: count == 1 ? "one" : "other",
        [("n", .figure(completed)), ("x", .figure(share))])
}

/// F15: fewer than half of older goals were revisited in 90 days.
private func forgottenGoals(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M20"), let percent = share.value, percent < 50 else { return nil }
    return reader.finding(.f15, share, [])
}

/// F16: not all mentors had completed what is required of them before their first match.
private func lateTraining(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M16.before-first-match"), let percent = share.value, percent < 100 else {
        return nil
    }
    return reader.finding(.f16, share, [])
}
