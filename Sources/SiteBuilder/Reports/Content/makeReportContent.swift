import Mentoring

/// A complete month's report from published figures and open facts; nil for a month without figures.
///
/// - Parameter guide: The page that helps with a finding, of those that are out in the edition.
func makeReportContent(
    _ figures: PublishedFigures, month: Month, text: FigureText,
    guide: (ReportFinding) -> WordedFinding.Guide?
) -> ReportContent? {
    guard let report = makeReport(figures, month: month),
        let series = figures.series(through: month, count: ReportLayout.months)
    else { return nil }
    let asOf = month.lastDay
    let facts = figures.facts
    let closed = facts.waves.filter { wave in wave.closedOn.map { $0.month == month } ?? false }
    return ReportContent(
        program: figures.program, name: figures.name, edition: figures.edition, month: month,
        cutoff: figures.cutoff, isFrozen: false,
        circumstances: ReportContent.Circumstances(
            isPartial: figures.isPartial(month), isYoung: (figures.months.first ?? month) + 23 > month,
            isSmall: figures.isSmall(month), endsFiscalYear: figures.fiscalYearEnd(of: month) == month,
            hasClosedWave: !closed.isEmpty),
        figures: MonthFigures(report.figures),
        definitions: Dictionary(metricCatalogue.map { ($0.id, $0.version) }) { first, _ in first },
        earlier: series.months.dropLast().map { earlier in
            let drawn = series.all(in: earlier).filter { ReportLayout.comparesEarlier($0.key) }
            return (earlier, MonthFigures(drawn))
        },
        targets: figures.targets, cadenceDays: figures.cadenceDays,
        findings: report.findings.map { finding in
            WordedFinding(
                id: finding.rule.rawValue, severity: finding.severity, text: text.sentence(finding),
                isSelected: true, section: nil, guide: guide(finding))
        },
        objectives: [], actions: [],
        events: facts.events.filter { $0.on > asOf && $0.on <= (month + 2).lastDay }.map {
            WordedEvent(title: $0.title, kind: $0.kind, on: $0.on)
        },
        questions: facts.waves.flatMap(\.questions), story: nil,
        protection: ReportContent.Protection(
            smallestCount: facts.protection.smallestCount,
            smallestShareBase: facts.protection.smallestShareBase,
            overrideReason: facts.protection.overrideReason))
}
