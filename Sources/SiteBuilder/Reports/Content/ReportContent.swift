import Mentoring

/// Everything that a month's report of one edition says: what its page, its files, its form for a mail and the
/// publication ledger are made from.
///
/// A month that is not frozen gets it from today's published figures, a frozen one from its ledger file. Nothing in it
/// may differ between editions' readers, and nothing in it is unpublished (domain.md R8).
struct ReportContent: Sendable {
    /// The program's id, its folder's name.
    let program: String
    /// What the program calls itself.
    let name: String
    let edition: Edition
    let month: Month
    /// The day up to which the data reached when the report was made.
    let cutoff: Day
    /// Whether it comes from the ledger.
    let isFrozen: Bool
    let circumstances: Circumstances
    /// Every figure of the month, in the order of the catalogue.
    let figures: MonthFigures
    /// The version of each metric's definition by which the figures were made, by metric id.
    let definitions: [String: Int]
    /// The figures that the charts draw of the months before; oldest first.
    let earlier: [(month: Month, figures: MonthFigures)]
    /// The targets of the program's objectives by figure id.
    let targets: [String: Double]
    /// The agreed days between meetings where a relationship's own agreement is silent.
    let cadenceDays: Int
    /// The findings of “the month in five sentences” and those that only their sections print.
    let findings: [WordedFinding]
    /// What the program wants to reach, and where it stands.
    let objectives: [WordedObjective]
    /// What the program does about findings.
    let actions: [WordedAction]
    /// What takes place after the month.
    let events: [WordedEvent]
    /// The texts of survey questions that figures name by their ids.
    let questions: [(id: String, text: String)]
    /// Nil where the month has none.
    var story: WordedStory?
    /// How figures are protected.
    let protection: Protection

    /// What a reader must know of the month.
    struct Circumstances: Sendable {
        /// Whether the program ran on some of its days only.
        let isPartial: Bool
        /// Whether the program has fewer than 24 months, so that seasons cannot be told from changes (4.3).
        let isYoung: Bool
        /// Whether only headcounts are told (R13).
        let isSmall: Bool
        /// Whether a fiscal year ends with the month (R8e).
        let endsFiscalYear: Bool
        /// Whether a survey wave closed in the month.
        let hasClosedWave: Bool
    }

    /// The parameters of disclosure control that a report names (domain.md 5.1).
    struct Protection: Sendable {
        let smallestCount: Int
        let smallestShareBase: Int
        /// Why the program lowered a value of its preset; nil where it did not.
        let overrideReason: String?
    }

    /// The same without its story, whose consent has ended.
    var withoutStory: ReportContent {
        var content = self
        content.story = nil
        return content
    }

    /// The month's figures and the earlier ones, as charts read them.
    var series: FigureSeries {
        FigureSeries(earlier + [(month, figures)], targets: targets, cadenceDays: cadenceDays)
    }
}
