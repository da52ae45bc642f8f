/// Everything that fires in a month, by the conditions of domain.md 4.2.
///
/// Rules read published figures and nothing else, so a sentence can never say what a table hides: a figure that is
/// not shown, coded, or only repeats an earlier month's value (R8e) makes its rule silent.
func findFindings(_ figures: PublishedFigures, in month: Month) -> [ReportFinding] {
    let reader = MonthReader(figures: figures, month: month)
    let fired =
        joiningFindings(reader) + relationshipFindings(reader) + endingFindings(reader)
    return fired.isEmpty ? [ReportFinding(rule: .f31, severity: 0, places: [], figure: nil)] : fired
}

/// The most important findings of a month: at most five, among them one good news if any fired (domain.md 4.2).
///
/// The score is the severity, twice as heavy where the program has an objective on the figure; ties go by rule.
func selectFindings(_ fired: [ReportFinding], targets: [String: Double]) -> [ReportFinding] {
    func score(_ finding: ReportFinding) -> Int {
        let isObjective = finding.figure.map { targets[$0.id] != nil } ?? false
        return finding.severity * (isObjective ? 2 : 1)
    }
    let ranked = fired.sorted { ($1.score(score), $0.rule.rawValue) < ($0.score(score), $1.rule.rawValue) }
    var chosen = Array(ranked.prefix(5))
    if !chosen.contains(where: { $0.severity == 1 }), let good = ranked.first(where: { $0.severity == 1 }) {
        if chosen.count == 5 { chosen.removeLast() }
        chosen.append(good)
    }
    return chosen
}

extension ReportFinding {
    fileprivate func score(_ score: (ReportFinding) -> Int) -> Int { score(self) }
}

/// Reads the figures of one month as rules need them.
struct MonthReader {
    let figures: PublishedFigures
    let month: Month

    /// A figure whose exact value is told for this very month.
    func told(_ id: String) -> PublishedFigure? {
        guard let figure = figures.figure(FigureKey(id), in: month), figure.resultMonth == month,
            figure.status == .published, figure.value != nil
        else { return nil }
        return figure
    }

    /// The rows of a breakdown whose exact values are told for this very month.
    func toldRows(_ id: String, by dimension: String) -> [PublishedFigure] {
        figures.rows(of: id, by: dimension, in: month).filter {
            $0.resultMonth == month && $0.status == .published && $0.value != nil
        }
    }

    /// The smallest count that is told (k).
    var smallestCount: Double { Double(figures.smallestCount) }

    /// A finding about one figure.
    func finding(
        _ rule: FindingRule, _ figure: PublishedFigure, worse: Bool = true,
        _ places: [(name: String, value: ReportFinding.Place)]
    ) -> ReportFinding {
        ReportFinding(rule: rule, severity: rule.severity(worse: worse), places: places, figure: figure.key)
    }

    /// A finding where a share is below the program's target.
    func belowTarget(_ rule: FindingRule, _ id: String) -> ReportFinding? {
        guard let figure = told(id), let value = figure.value, let target = figures.targets[id], value < target
        else { return nil }
        return finding(rule, figure, [("x", .figure(figure)), ("t", .target(target, figure.unit))])
    }
}
