/// With whom a program's people are compared, printed beside the figures that do so (M36, M37).
///
/// Its texts are the program's own and not published by themselves: there is a note only where both groups' shares
/// are told.
public struct ComparisonNote: Sendable, Hashable {
    /// The first day of the period.
    public let from: Day
    /// The last day of the period.
    public let to: Day
    /// How the comparison group's people were chosen, as outcomes.json says it; each text once, in the file's order.
    public let rules: [String]

    init(_ comparison: OutcomeComparison) {
        from = comparison.from
        to = comparison.to
        rules = comparison.rules
    }
}
