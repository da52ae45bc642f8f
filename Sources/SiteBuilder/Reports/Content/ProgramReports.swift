import Mentoring

/// The reports of one program for one edition, each made when it is asked for.
struct ProgramReports: Sendable {
    let figures: PublishedFigures
    /// What the ledger keeps of frozen months.
    let frozen: [Month: ReportContent]
    /// The folder of the program's data, where restricted editions keep their ledger.
    let dataFolder: String
    let text: FigureText
    private let stories: EditionStories
    private let guide: @Sendable (ReportFinding) -> WordedFinding.Guide?

    init(
        _ figures: PublishedFigures, frozen: [Month: ReportContent], dataFolder: String, text: FigureText,
        stories: EditionStories,
        guide: @escaping @Sendable (ReportFinding) -> WordedFinding.Guide?
    ) {
        self.figures = figures
        self.frozen = frozen
        self.dataFolder = dataFolder
        self.text = text
        self.stories = stories
        self.guide = guide
    }

    /// A complete month's report: from the ledger where it is frozen, else from today's data; nil for a month without
    /// figures.
    func content(of month: Month) -> ReportContent? {
        let story = story(of: month)
        if let frozen = frozen[month] { return story == nil ? frozen.withoutStory : frozen }
        return makeReportContent(figures, month: month, text: text, story: story, guide: guide)
    }

    /// A month's story. A frozen month keeps its own, but only while that is out: a consent that ends goes before what
    /// was published (domain.md 5.5).
    func story(of month: Month) -> WordedStory? {
        guard let frozen = frozen[month] else { return stories.ofTheMonth(month, program: figures.program) }
        return frozen.story.flatMap { stories.has($0.id) ? $0 : nil }
    }

    /// The full names that a month's report may show: those that its story does.
    func namesOfStory(in month: Month) -> [String] {
        story(of: month).map { stories.names(ofStory: $0.id) } ?? []
    }

    /// The frozen months whose story is out no more, oldest first.
    var monthsWithLostStory: [Month] {
        frozen.filter { $0.value.story != nil && story(of: $0.key) == nil }.keys.sorted()
    }

    /// What becomes of a month's report, as the end of the key `report.status.…`.
    func status(of month: Month) -> String { frozen[month] == nil ? "provisional" : "final" }
}
