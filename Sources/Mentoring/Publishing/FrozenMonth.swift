/// What a month published when it was frozen: the figures of its ledger file (domain.md R8).
public struct FrozenMonth: Sendable {
    /// As they were published.
    public let figures: MonthFigures
    /// The version of each metric's definition by which they were made, by metric id.
    public let definitions: [String: Int]

    /// Takes what a ledger file holds.
    public init(figures: MonthFigures, definitions: [String: Int]) {
        self.figures = figures
        self.definitions = definitions
    }
}
