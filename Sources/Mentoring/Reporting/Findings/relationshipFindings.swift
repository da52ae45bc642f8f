/// F08–F12 and F27: how relationships go (domain.md 4.2).
func relationshipFindings(_ reader: MonthReader) -> [ReportFinding] {
    [
        slowStarts(reader), recentMeetings(reader), fallingMeetings(reader), meetingsNotHeld(reader),
        reader.belowTarget(.f12, "M13"), checkIns(reader),
    ].compactMap { $0 }
}

/// F08: fewer than 60 % of new relationships met within two weeks.
private func slowStarts(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M15.within-14"), let percent = share.value, percent < 60 else { return nil }
    return reader.finding(.f08, share, [])
}

/// F09: the share of relationships that met recently changed, or is below its target; a rise is good news.
private func recentMeetings(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M22"), let percent = share.value, share.previous != nil else { return nil }
    let isBelow = reader.figures.targets["M22"].map { percent < $0 } ?? false
    guard share.change == .up || share.change == .down || isBelow else { return nil }
    return reader.finding(
        .f09, share, worse: share.change == .down || isBelow,
        [("x", .figure(share)), ("prev", .previous(share))])
}

/// F10: the share of relationships that met recently has fallen three times in a row or more.
private func fallingMeetings(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M22"), share.streak <= -3 else { return nil }
    return reader.finding(.f10, share, [])
}

/// F11: fewer than 75 % of planned meetings were held: about one in n was not, n being 1 over the share not held.
private func meetingsNotHeld(_ reader: MonthReader) -> ReportFinding? {
    guard let kept = reader.told("M23"), let percent = kept.value, percent < 75 else { return nil }
    return reader.finding(.f11, kept, [("n", .number(Int((100 / (100 - percent)).rounded())))])
}

/// F27: more relationships need a check-in than the month before.
private func checkIns(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M40"), share.change == .up else { return nil }
    return reader.finding(.f27, share, [("x", .figure(share)), ("prev", .previous(share))])
}
