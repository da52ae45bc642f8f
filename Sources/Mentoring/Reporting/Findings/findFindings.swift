/// Everything that fires in a month, by the conditions of domain.md 4.2.
///
/// Rules read published figures and what a program says openly, and nothing else, so a sentence can never say what a
/// table hides: a figure that is not shown, coded, or only repeats an earlier month's value (R8e) makes its rule
/// silent. F31 is there when no other finding could be among the five.
func findFindings(_ figures: PublishedFigures, in month: Month) -> [ReportFinding] {
    let reader = MonthReader(figures: figures, month: month)
    let fired =
        joiningFindings(reader) + relationshipFindings(reader) + goalFindings(reader) + endingFindings(reader)
        + surveyFindings(reader) + outcomeFindings(reader) + programFindings(reader)
    if fired.contains(where: { $0.severity > 0 }) { return fired }
    return fired + [ReportFinding(rule: .f31, severity: 0, places: [], figure: nil)]
}

/// The most important findings of a month: at most five, among them one good news if any fired (domain.md 4.2); and
/// the others, in the order in which they were found.
///
/// The score is the severity, twice as heavy where the program has an objective on the figure; ties go by rule, then
/// by the order in which they were found. What weighs nothing is left to its own section.
func selectFindings(
    _ fired: [ReportFinding], targets: [String: Double]
) -> (selected: [ReportFinding], others: [ReportFinding]) {
    func score(_ finding: ReportFinding) -> Int {
        let isObjective = finding.figure.map { targets[$0.id] != nil } ?? false
        return finding.severity * (isObjective ? 2 : 1)
    }
    let ranked = fired.indices.filter { fired[$0].severity > 0 || fired[$0].rule == .f31 }.sorted {
        let (first, second) = (fired[$0], fired[$1])
        return (score(second), first.rule.rawValue, $0) < (score(first), second.rule.rawValue, $1)
    }
    var chosen = Array(ranked.prefix(5))
    if !chosen.contains(where: { fired[$0].severity == 1 }),
        let good = ranked.first(where: { fired[$0].severity == 1 })
    {
        if chosen.count == 5 { chosen.removeLast() }
        chosen.append(good)
    }
    return (chosen.map { fired[$0] }, fired.indices.filter { !chosen.contains($0) }.map { fired[$0] })
}
