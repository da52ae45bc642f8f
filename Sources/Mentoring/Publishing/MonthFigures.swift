/// The published figures of one month, found by their keys.
public struct MonthFigures: Sendable {
    /// In the order of the catalogue.
    public let all: [PublishedFigure]
    private let indexOfKey: [FigureKey: Int]

    /// Takes figures in the order in which they are to be printed; of two with one key the first counts.
    public init(_ figures: [PublishedFigure]) {
        all = figures
        indexOfKey = Dictionary(figures.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    /// A figure; nil where the month has none of that name.
    public func figure(_ key: FigureKey) -> PublishedFigure? { indexOfKey[key].map { all[$0] } }

    /// The rows of a breakdown in the vocabulary's order; empty where there are none.
    public func rows(of id: String, by dimension: String) -> [PublishedFigure] {
        all.filter { $0.key.id == id && $0.key.dimension == dimension }
    }
}
