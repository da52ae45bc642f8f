/// A share of items that belong to protected units, so that thresholds count units and the value counts items
/// (domain.md 3.0a, “Protected units”).
struct ItemShare: Hashable, Sendable {
    /// The items by index, where figures of one table could be subtracted from each other item by item.
    struct Items: Hashable, Sendable {
        let part: UnitSet
        let whole: UnitSet
    }

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
    /// Nil where the figure stands alone.
    let items: Items?

    init(
        part: Int, whole: Int, units: UnitSet, withPart: UnitSet, withRest: UnitSet, items: Items? = nil
    ) {
        self.part = part
        self.whole = whole
        self.units = units
        self.withPart = withPart
        self.withRest = withRest
        self.items = items
    }

    /// A share of some items; the numerator is a subset of the denominator.
    /// - Parameters:
    ///   - owner: The unit of each item.
    ///   - nobody: The empty set of units.
    init(_ numerator: UnitSet, of denominator: UnitSet, owner: [Int], nobody: UnitSet) {
        self.init(
            part: numerator.count, whole: denominator.count,
            units: denominator.owners(owner, nobody), withPart: numerator.owners(owner, nobody),
            withRest: denominator.subtracting(numerator).owners(owner, nobody),
            items: Items(part: numerator, whole: denominator))
    }
}

extension UnitSet {
    /// The units that own at least one of these items.
    func owners(_ owner: [Int], _ nobody: UnitSet) -> UnitSet {
        var owners = nobody
        forEach { item in
            if owner.indices.contains(item) { owners.insert(owner[item]) }
        }
        return owners
    }
}
