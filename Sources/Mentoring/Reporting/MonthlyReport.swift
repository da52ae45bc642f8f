/// A month of a program as one edition may read it: all its figures, and what they say.
public struct MonthlyReport: Sendable {
    /// The program's id.
    public let program: String
    /// What the program calls itself.
    public let name: String
    /// For whom.
    public let edition: Edition
    /// The month.
    public let month: Month
    /// Every figure of the month, in the order of the catalogue.
    public let figures: [PublishedFigure]
    /// The findings of “the month in five sentences”, the most important first.
    public let findings: [ReportFinding]
    /// What else fired: the sections print it, as they do the five.
    public let others: [ReportFinding]
    /// The program's objectives and where they stand, in its order.
    public let objectives: [ObjectiveProgress]
    /// What the program does about findings: done in the month, late, under way and new.
    public let actions: [ActionProgress]
    /// The events after the month's last day that the data know.
    public let upcoming: [AnnouncedEvent]
}

/// The report of a complete month; nil for a month that has no figures (domain.md 2.0).
public func makeReport(_ figures: PublishedFigures, month: Month) -> MonthlyReport? {
    guard figures.months.contains(month) else { return nil }
    let (selected, others) = selectFindings(findFindings(figures, in: month), targets: figures.targets)
    let facts = figures.facts
    return MonthlyReport(
        program: figures.program, name: figures.name, edition: figures.edition, month: month,
        figures: figures.all(in: month), findings: selected, others: others,
        objectives: objectiveProgress(figures, in: month),
        actions: actionProgress(facts.actions, in: month),
        upcoming: facts.events.filter { $0.on > month.lastDay })
}
