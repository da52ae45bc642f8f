/// A share of items that belong to protected units, so that thresholds count units and the value counts items
/// (domain.md 3.0a, “Protected units”).
struct ItemShare: Hashable, Sendable {
    /// How many items are in the numerator; it may be more than the whole, as with mentors above capacity.
    let part: Int
    /// How many items are in the denominator.
    let whole: Int
    /// The units behind the denominator.
    let units: UnitSet
    /// Those of them with at least one item in the numerator.
    let withPart: UnitSet
    /// Those of them with at least one item outside it.
    let withRest: UnitSet
}
