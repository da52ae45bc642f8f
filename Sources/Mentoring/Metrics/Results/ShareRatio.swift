/// The share of a group divided by the same share of all others (M39).
struct ShareRatio: Hashable, Sendable {
    let group: ItemShare
    let others: ItemShare
    /// Those behind the share of the whole program, in a known group or not.
    let everyone: ItemShare.Items
    /// Whether the items are people, each of them its own protected unit, or relationships.
    let counts: ProtectedUnit
    /// Whether the share of everyone is told for each model of relationships, too.
    let isToldByModel: Bool

    /// The protected units of the smaller side.
    var base: Int { min(group.units.count, others.units.count) }
}

/// A ratio of two shares in tenths, rounded half away from zero; nil where there is nothing to divide by.
/// - Parameters:
///   - part: The numerator of the first share, below 2³⁰ as are all four.
///   - otherPart: The numerator of the second.
func ratioInTenths(_ part: Int, of whole: Int, to otherPart: Int, of otherWhole: Int) -> Int? {
    let (first, second) = (part * otherWhole, otherPart * whole)
    guard second > 0, whole > 0, otherWhole > 0 else { return nil }
    return (20 * first + second) / (2 * second)
}
