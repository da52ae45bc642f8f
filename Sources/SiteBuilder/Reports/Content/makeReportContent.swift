import Mentoring

/// A complete month's report from published figures and open facts; nil for a month without figures.
///
/// - Parameters:
///   - story: The month's story, of those that are out in the edition.
///   - guide: The page that helps with a finding, of those that are out in the edition.
func makeReportContent(
    _ figures: PublishedFigures, month: Month, text: FigureText, story: WordedStory?,
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
            let drawn = series.all(in: earlier).filter { ReportLayout.drawn.contains($0.key) }
            return (earlier, MonthFigures(drawn))
        },
        targets: figures.targets, cadenceDays: figures.cadenceDays,
        findings: report.findings.map { worded($0, isSelected: true, text: text, guide: guide) }
            + report.others.map { worded($0, isSelected: false, text: text, guide: guide) },
        objectives: report.objectives.map { worded($0, text: text) },
        actions: report.actions.map { progress in
            WordedAction(
                text: progress.action.text, ownerRole: progress.action.ownerRole, dueOn: progress.action.dueOn,
                state: progress.state.rawValue, outcome: progress.outcome)
        },
        events: report.upcoming.filter { $0.on <= (month + 2).lastDay }.map {
            WordedEvent(title: $0.title, kind: $0.kind, on: $0.on)
        },
        questions: questions(named: report.figures, facts: facts, asOf: asOf), story: story,
        protection: ReportContent.Protection(
            smallestCount: facts.protection.smallestCount,
            smallestShareBase: facts.protection.smallestShareBase,
            overrideReason: facts.protection.overrideReason))
}

private func worded(
    _ finding: ReportFinding, isSelected: Bool, text: FigureText,
    guide: (ReportFinding) -> WordedFinding.Guide?
) -> WordedFinding {
    WordedFinding(
        id: finding.rule.rawValue, severity: finding.severity, text: text.sentence(finding),
        isSelected: isSelected, section: finding.rule.section?.rawValue, guide: guide(finding))
}

private func worded(_ progress: ObjectiveProgress, text: FigureText) -> WordedObjective {
    let objective = progress.objective
    return WordedObjective(
        text: objective.text, figure: objective.metric, now: text.valueWithBase(progress.now),
        // A figure that this version does not compute has no unit but the one that the program wrote.
        target: progress.unit.map { text.number(objective.target, $0) }
            ?? "\(text.number(objective.target, .people)) \(objective.unit)",
        by: objective.by, standing: progress.standing.rawValue,
        decided: progress.decidedBy.map { month, figure in
            text.words.text(
                .reportDecided,
                ["day": text.name(of: month.lastDay), "value": text.valueWithBase(figure)])
        })
}

/// The texts of the survey questions that figures are about, as the newest wave by the day words them.
private func questions(
    named figures: [PublishedFigure], facts: ProgramFacts, asOf: Day
) -> [(id: String, text: String)] {
    let named = Set(figures.filter { $0.key.dimension == "item" }.compactMap(\.key.category))
    let asked = facts.waves.filter { $0.openedOn <= asOf }.flatMap(\.questions)
    let texts = Dictionary(asked.map { ($0.id, $0.text) }, uniquingKeysWith: { _, newer in newer })
    return named.sorted().compactMap { id in texts[id].map { (id, $0) } }
}
