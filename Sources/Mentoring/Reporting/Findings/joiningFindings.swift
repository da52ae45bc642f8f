/// F01–F07: joining and matching (domain.md 4.2).
func joiningFindings(_ reader: MonthReader) -> [ReportFinding] {
    [
        reader.belowTarget(.f01, "M07"), longWaits(reader), shorterList(reader), scarceSkill(reader),
        fullMentors(reader), freePlacesWhileWaiting(reader), timeToMatch(reader),
    ].compactMap { $0 }
}

/// F02: at least 20 % of at least k waiting mentees wait for more than 30 days.
private func longWaits(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M08.over-30"), let count = reader.told("M08"), let percent = share.value,
        let waiting = count.value, percent >= 20, waiting >= reader.smallestCount
    else { return nil }
    return reader.finding(.f02, count, [("n", .figure(count)), ("share", .figure(share))])
}

/// F03: the waiting list went down by more than the steady band.
private func shorterList(_ reader: MonthReader) -> ReportFinding? {
    guard let count = reader.told("M08"), count.change == .down else { return nil }
    return reader.finding(.f03, count, [("a", .previous(count)), ("b", .figure(count))])
}

/// F04: the largest gap between waiting mentees and free places is at least k; ties go by the vocabulary.
private func scarceSkill(_ reader: MonthReader) -> ReportFinding? {
    let gaps = reader.toldRows("M10.gap", by: "skill")
    guard let largest = gaps.compactMap(\.value).max(), largest >= reader.smallestCount,
        let gap = gaps.first(where: { $0.value == largest })
    else { return nil }
    func row(_ part: String) -> PublishedFigure? {
        reader.toldRows("M10.\(part)", by: "skill").first { $0.key.category == gap.key.category }
    }
    guard let demand = row("demand"), let supply = row("supply") else { return nil }
    return reader.finding(
        .f04, gap, [("skill", .category(gap.key)), ("d", .figure(demand)), ("s", .figure(supply))])
}

/// F05: more than 90 % of mentors' places are taken.
private func fullMentors(_ reader: MonthReader) -> ReportFinding? {
    guard let use = reader.told("M04"), let percent = use.value, percent > 90 else { return nil }
    return reader.finding(.f05, use, [("x", .figure(use))])
}

/// F06: fewer than half of mentors' places are taken while at least k mentees wait.
private func freePlacesWhileWaiting(_ reader: MonthReader) -> ReportFinding? {
    guard let use = reader.told("M04"), let percent = use.value, percent < 50, let count = reader.told("M08"),
        let waiting = count.value, waiting >= reader.smallestCount
    else { return nil }
    return reader.finding(.f06, use, [])
}

/// F07: the typical time to a match changed; a shorter one is good news.
private func timeToMatch(_ reader: MonthReader) -> ReportFinding? {
    guard let days = reader.told("M11"), let change = days.change, change != .same else { return nil }
    return reader.finding(.f07, days, worse: change == .up, [("a", .figure(days)), ("b", .previous(days))])
}
