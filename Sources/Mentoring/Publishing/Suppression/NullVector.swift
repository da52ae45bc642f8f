/// A vector that every sum of a basis takes to zero, so that a sum it does not take to zero cannot be computed from
/// them.
///
/// It spares the elimination the many groups that nobody could find even if everything were public. A sum that it
/// does take to zero is found out by elimination; chance decides only how much work that is.
struct NullVector {
    private let values: [UInt64]

    /// - Parameter length: How many atoms there are.
    init(of basis: ConstraintBasis, length: Int) {
        var values: [UInt64] = []
        values.reserveCapacity(length)
        // SplitMix64, from a fixed state: any numbers do as long as they have nothing to do with the data.
        var state: UInt64 = 0
        for _ in 0..<length {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            values.append((mixed ^ (mixed >> 31)) % PrimeField.prime)
        }
        // A row has zeros at the pivots of the rows before it, so that the last one is solved first.
        for row in basis.rows.reversed() {
            var sum: UInt64 = 0
            for index in row.values.indices where index != row.pivot && row.values[index] != 0 {
                sum = PrimeField.add(sum, PrimeField.multiply(row.values[index], values[index]))
            }
            values[row.pivot] = PrimeField.subtract(0, sum)
        }
        self.values = values
    }

    /// Whether a sum of atoms is proved not to follow from the basis.
    func provesUnknown(_ atoms: UnitSet, sizes: [Int]) -> Bool {
        var sum: UInt64 = 0
        atoms.forEach { if sizes[$0] > 0 { sum = PrimeField.add(sum, values[$0]) } }
        return sum != 0
    }
}
