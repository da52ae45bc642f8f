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
    /// Every complete month, oldest first (domain.md 2.0); empty while there is none.
    public let months: [Month]
    /// The figures of each month, in the order of the catalogue.
    let figures: [Month: [PublishedFigure]]
    let byKey: [Month: [FigureKey: Int]]

    /// A figure of a month; nil where the catalogue has none of that name.
    public func figure(_ key: FigureKey, in month: Month) -> PublishedFigure? {
        guard let index = byKey[month]?[key] else { return nil }
        return figures[month]?[index]
    }

    /// The rows of a breakdown in the vocabulary's order; empty where there are none.
    public func rows(of id: String, by dimension: String, in month: Month) -> [PublishedFigure] {
        (figures[month] ?? []).filter { $0.key.id == id && $0.key.dimension == dimension }
    }

    /// All figures of a month in the order of the catalogue.
    public func all(in month: Month) -> [PublishedFigure] { figures[month] ?? [] }
}

/// For whom something is published (domain.md R10); each shows more than the one before it.
public enum Edition: String, CaseIterable, Sendable { case everyone, leadership, team }
