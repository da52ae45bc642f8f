/// F17–F19: how relationships end (domain.md 4.2).
func endingFindings(_ reader: MonthReader) -> [ReportFinding] {
    [earlyEndings(reader), commonReason(reader), rematches(reader)].compactMap { $0 }
}

/// F17: more relationships ended early than in the same twelve months a year ago.
private func earlyEndings(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M25.early"), share.change == .up else { return nil }
    return reader.finding(.f17, share, [])
}

/// F18: one group of reasons has at least 40 % of the early endings.
private func commonReason(_ reader: MonthReader) -> ReportFinding? {
    let reasons = reader.toldRows("M25.reason", by: "reason").filter { ($0.value ?? 0) >= 40 }
    guard let largest = reasons.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }) else { return nil }
    return reader.finding(.f18, largest, [("group", .category(largest.key))])
}

/// F19: the share of people who got a new match within 60 days reached its target.
private func rematches(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M26"), let percent = share.value, let target = reader.figures.targets["M26"],
        percent >= target
    else { return nil }
    return reader.finding(.f19, share, worse: false, [])
}
