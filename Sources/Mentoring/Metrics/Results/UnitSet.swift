/// A set of protected units (people or relationships) by index, one bit each.
///
/// Sets of one kind of unit are built for the same universe, so the operations go word by word.
struct UnitSet: Hashable, Sendable {
    private var words: [UInt64]
    /// How many units are in it.
    private(set) var count: Int

    /// The empty set over units `0 ..< universe`.
    init(universe: Int) {
        words = Array(repeating: 0, count: (universe + 63) / 64)
        count = 0
    }

    /// The set of some units below `universe`.
    init(universe: Int, _ members: some Sequence<Int>) {
        self.init(universe: universe)
        for member in members { insert(member) }
    }

    private init(words: [UInt64]) {
        self.words = words
        count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    var isEmpty: Bool { count == 0 }

    /// Adds a unit; one outside the universe is left out.
    mutating func insert(_ unit: Int) {
        let word = unit >> 6
        guard unit >= 0, word < words.count else { return }
        let bit: UInt64 = 1 << UInt64(unit & 63)
        if words[word] & bit == 0 {
            words[word] |= bit
            count += 1
        }
    }

    func contains(_ unit: Int) -> Bool {
        let word = unit >> 6
        return unit >= 0 && word < words.count && words[word] & (1 << UInt64(unit & 63)) != 0
    }

    /// Calls the body with every unit, lowest first.
    func forEach(_ body: (Int) -> Void) {
        for index in words.indices {
            var rest = words[index]
            while rest != 0 {
                body(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    func union(_ other: UnitSet) -> UnitSet { combined(other, |) }
    func intersection(_ other: UnitSet) -> UnitSet { combined(other, &) }
    func subtracting(_ other: UnitSet) -> UnitSet { combined(other) { $0 & ~$1 } }

    private func combined(_ other: UnitSet, _ operation: (UInt64, UInt64) -> UInt64) -> UnitSet {
        var result = words
        if result.count < other.words.count {
            result += Array(repeating: 0, count: other.words.count - result.count)
        }
        for index in result.indices {
            result[index] = operation(result[index], index < other.words.count ? other.words[index] : 0)
        }
        return UnitSet(words: result)
    }
}
