import Mentoring

/// The reports of one program for one edition, each made when it is asked for.
struct ProgramReports: Sendable {
    let figures: PublishedFigures
    /// What the ledger keeps of frozen months.
    let frozen: [Month: ReportContent]
    /// The folder of the program's data, where restricted editions keep their ledger.
    let dataFolder: String
    let text: FigureText
    private let guide: @Sendable (ReportFinding) -> WordedFinding.Guide?

    init(
        _ figures: PublishedFigures, frozen: [Month: ReportContent], dataFolder: String, text: FigureText,
        guide: @escaping @Sendable (ReportFinding) -> WordedFinding.Guide?
    ) {
        self.figures = figures
        self.frozen = frozen
        self.dataFolder = dataFolder
        self.text = text
        self.guide = guide
    }

    /// A complete month's report: from the ledger where it is frozen, else from today's data; nil for a month without
    /// figures.
    func content(of month: Month) -> ReportContent? {
        frozen[month] ?? makeReportContent(figures, month: month, text: text, guide: guide)
    }

    /// What becomes of a month's report, as the end of the key `report.status.…`.
    func status(of month: Month) -> String { frozen[month] == nil ? "provisional" : "final" }
}
