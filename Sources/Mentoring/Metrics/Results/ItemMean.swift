/// A mean over the answers of respondents, so that thresholds count respondents and the value pools answers
/// (domain.md 3.0a).
struct ItemMean: Hashable, Sendable {
    enum Kind: Sendable {
        /// Answers from 1 to 5, told with one decimal.
        case scale
        /// Answers as 100, 0 or −100, the mean of which is the NPS; told in whole points.
        case netPromoterScore
    }

    let kind: Kind
    /// The answers by index.
    let items: UnitSet
    /// The respondents who gave them.
    let units: UnitSet
    /// The answers' sum, and that of their squares.
    let total: Int
    let squares: Int

    /// Nil without answers.
    var value: Double? { items.isEmpty ? nil : Double(total) / Double(items.count) }

    /// The sum of squared deviations from the mean.
    var squaredDeviations: Double {
        items.isEmpty ? 0 : max(0, Double(squares) - Double(total) * Double(total) / Double(items.count))
    }
}
