/// What can be computed from the sums that are already public: a row-reduced basis of their vectors over atoms.
///
/// A sum is recoverable when its vector reduces to zero (domain.md 5.3).
struct ConstraintBasis {
    struct Row {
        let pivot: Int
        /// 1 at the pivot, 0 at the pivots of all rows before it.
        let values: [UInt64]
    }

    private(set) var rows: [Row] = []

    /// What remains of a vector when everything that is public is taken out of it.
    func reduce(_ vector: [UInt64]) -> [UInt64] {
        var rest = vector
        for row in rows { Self.eliminate(row, from: &rest) }
        return rest
    }

    /// The row that a vector would add; nil when it carries nothing new.
    func newRow(_ vector: [UInt64]) -> Row? {
        let rest = reduce(vector)
        guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { return nil }
        let inverse = PrimeField.inverse(rest[pivot])
        return Row(pivot: pivot, values: rest.map { $0 == 0 ? 0 : PrimeField.multiply($0, inverse) })
    }

    mutating func append(_ row: Row) { rows.append(row) }

    /// Makes a sum public.
    mutating func add(_ vector: [UInt64]) {
        if let row = newRow(vector) { rows.append(row) }
    }

    func recovers(_ vector: [UInt64]) -> Bool { reduce(vector).allSatisfy { $0 == 0 } }

    /// Takes the multiple of a row out of a vector that makes it 0 at the row's pivot.
    static func eliminate(_ row: Row, from vector: inout [UInt64]) {
        let factor = vector[row.pivot]
        guard factor != 0 else { return }
        for index in vector.indices where row.values[index] != 0 {
            vector[index] = PrimeField.subtract(
                vector[index], PrimeField.multiply(factor, row.values[index]))
        }
    }
}
