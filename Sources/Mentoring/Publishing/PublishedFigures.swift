/// All figures of one program that one edition may show, month by month.
///
/// Charts, pages, findings, search and feeds are made from this and from nothing else.
public struct PublishedFigures: Sendable {
    /// The program's id, its folder's name.
    public let program: String
    /// What the program calls itself; open to any reader.
    public let name: String
    /// One or two sentences about the program; open to any reader.
    public let summary: String
    /// For whom the figures were published.
    public let edition: Edition
    /// The day up to which the data reach.
    public let cutoff: Day
    /// The day the program began.
    public let startsOn: Day
    /// The day it ends or ended; nil where none is set.
    public let endsOn: Day?
    /// Every complete month, oldest first (domain.md 2.0); empty while there is none.
    public let months: [Month]
    /// The agreed days between meetings where a relationship's own agreement is silent.
    public let cadenceDays: Int
    /// The role mailbox of the program's team.
    public let teamAlias: String
    /// What is open about the program.
    public let facts: ProgramFacts
    /// The smallest count that is told of a group (k of domain.md 5.1).
    public let smallestCount: Int
    /// The attention list of the newest complete month; empty in every edition but the team's (domain.md 4.4).
    public let attention: [AttentionRow]
    /// The share of open relationships, in per cent, above which F32 tells of an attention rule.
    let widespreadShare: Double
    /// The months in small-program mode (domain.md R13).
    let smallMonths: Set<Month>
    /// What today's data say otherwise of frozen months.
    public let revisions: [Month: [FigureRevision]]
    let fiscalYear: FiscalYear
    /// The figures of each month, in the order of the catalogue.
    let figures: [Month: MonthFigures]

    init(
        dataset: Dataset, edition: Edition, months: [Month], smallMonths: Set<Month>,
        revisions: [Month: [FigureRevision]],
        figures: [Month: [PublishedFigure]], attention: [AttentionRow] = []
    ) {
        let program = dataset.program
        self.program = program.id
        name = program.name
        summary = program.summary
        self.edition = edition
        cutoff = dataset.cutoff
        startsOn = program.startsOn
        endsOn = program.endsOn
        self.months = months
        self.smallMonths = smallMonths
        self.revisions = revisions
        cadenceDays = program.cadenceDays
        teamAlias = program.contacts.teamAlias
        facts = ProgramFacts(dataset)
        smallestCount = program.disclosure.smallestCount
        self.attention = attention
        widespreadShare = program.widespreadShare
        fiscalYear = FiscalYear(firstMonth: program.fiscalYearStart)
        self.figures = figures.mapValues(MonthFigures.init)
    }

    /// The targets of the program's objectives by figure id.
    public var targets: [String: Double] { facts.targets }

    /// A figure of a month; nil where the catalogue has none of that name.
    public func figure(_ key: FigureKey, in month: Month) -> PublishedFigure? {
        figures[month]?.figure(key)
    }

    /// The rows of a breakdown in the vocabulary's order; empty where there are none.
    public func rows(of id: String, by dimension: String, in month: Month) -> [PublishedFigure] {
        figures[month]?.rows(of: id, by: dimension) ?? []
    }

    /// All figures of a month in the order of the catalogue.
    public func all(in month: Month) -> [PublishedFigure] { figures[month]?.all ?? [] }
}

/// For whom something is published (domain.md R10); each shows more than the one before it.
public enum Edition: String, CaseIterable, Sendable { case everyone, leadership, team }
