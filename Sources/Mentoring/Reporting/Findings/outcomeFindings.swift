/// F25 and F26: what became of people (domain.md 4.2).
func outcomeFindings(_ reader: MonthReader) -> [ReportFinding] {
    [
        comparison(reader, of: "M36", measure: OutcomeMeasure.retention.rawValue),
        comparison(reader, of: "M37", measure: reader.figures.facts.progression), newMentors(reader),
    ].compactMap { $0 }
}

/// F25: participants and a comparison group, wherever both are told: its caution goes with the figures, also in months
/// that repeat them.
private func comparison(_ reader: MonthReader, of metric: String, measure: String) -> ReportFinding? {
    func shown(_ id: String) -> PublishedFigure? {
        reader.figures.figure(FigureKey(id), in: reader.month).flatMap { $0.isUncoded ? $0 : nil }
    }
    let asOf = reader.month.lastDay
    guard let participants = shown("\(metric).participant"), let others = shown("\(metric).comparison"),
        let compared = reader.figures.facts.comparisons.last(where: { $0.measure == measure && $0.to <= asOf })
    else { return nil }
    return reader.finding(
        .f25, participants, variant: measure,
        [("x", .figure(participants)), ("y", .figure(others)), ("rule", .ownWords(compared.rule))])
}

/// F26: more of the former mentees have become mentors than the month before.
private func newMentors(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M38.converted"), share.change == .up,
        let count = reader.told("M38.converted-count"), let people = count.value, people > 0
    else { return nil }
    return reader.finding(.f26, share, variant: people == 1 ? "one" : "other", [("n", .figure(count))])
}
