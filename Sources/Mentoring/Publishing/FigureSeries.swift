/// The figures that a page and its charts read: those of a month, and of the months before it.
///
/// It is made from a program's published figures, or from what a frozen month keeps of them.
public struct FigureSeries: Sendable {
    /// The months, oldest first; the last one is what the page is about.
    public let months: [Month]
    /// The targets of the program's objectives by figure id.
    public let targets: [String: Double]
    /// The agreed days between meetings where a relationship's own agreement is silent.
    public let cadenceDays: Int
    private let figures: [Month: MonthFigures]

    /// Takes each month with its figures, oldest first.
    public init(_ months: [(month: Month, figures: MonthFigures)], targets: [String: Double], cadenceDays: Int)
    {
        self.months = months.map(\.month)
        self.targets = targets
        self.cadenceDays = cadenceDays
        figures = Dictionary(months.map { ($0.month, $0.figures) }) { first, _ in first }
    }

    /// A figure of a month; nil where there is none of that name.
    public func figure(_ key: FigureKey, in month: Month) -> PublishedFigure? { figures[month]?.figure(key) }

    /// The rows of a breakdown in the vocabulary's order; empty where there are none.
    public func rows(of id: String, by dimension: String, in month: Month) -> [PublishedFigure] {
        figures[month]?.rows(of: id, by: dimension) ?? []
    }

    /// All figures of a month in the order of the catalogue.
    public func all(in month: Month) -> [PublishedFigure] { figures[month]?.all ?? [] }
}

extension PublishedFigures {
    /// The figures through a month, of at most so many months; nil where the program has none by then.
    public func series(through month: Month, count: Int) -> FigureSeries? {
        let shown = months.filter { $0 <= month }.suffix(count)
        guard !shown.isEmpty else { return nil }
        return FigureSeries(
            shown.compactMap { month in figures[month].map { (month, $0) } }, targets: targets,
            cadenceDays: cadenceDays)
    }
}
