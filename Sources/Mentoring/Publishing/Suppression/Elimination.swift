/// The elimination of domain.md 5.3 over one table, run again whenever a secret is added.
struct Elimination {
    private let table: ProtectedTable
    /// The cells that may be published, most important first.
    private let candidates: [Int]
    /// Everything public before the first choice.
    private let publicBefore: ConstraintBasis
    /// Takes to zero whatever could be known if every candidate were published; nil while there is no secret.
    private var everything: NullVector?
    private var secrets: Set<Secret> = []
    /// What of each secret's sums is not public before; secrets that are public already cannot be kept, and those
    /// that nobody could find need not be.
    private var unknowns: [[[UInt64]]] = []

    init(_ table: ProtectedTable) {
        self.table = table
        var basis = ConstraintBasis()
        for cell in table.cells where cell.standing == .open {
            for sum in cell.sums { basis.add(table.vector(sum)) }
        }
        publicBefore = basis
        let cells = table.cells
        candidates = cells.indices.filter { cells[$0].standing == .candidate }.sorted { first, second in
            (-cells[first].priority, -cells[first].size, first)
                < (-cells[second].priority, -cells[second].size, second)
        }
        for cell in cells { for secret in cell.secrets { _ = addSecret(secret) } }
        for group in table.unprinted { _ = addSecret(Secret(group)) }
    }

    /// Adds something that must not become known; false when it was there already, is public before, or could not
    /// be found even if every candidate were published.
    mutating func addSecret(_ secret: Secret) -> Bool {
        guard secrets.insert(secret).inserted else { return false }
        let known = everything ?? everythingPublished()
        everything = known
        guard !secret.sums.contains(where: { known.provesUnknown($0, sizes: table.atomSizes) }) else {
            return false
        }
        let unknown = secret.sums.map { publicBefore.reduce(table.vector($0)) }.filter(Self.isUnknown)
        guard !unknown.isEmpty else { return false }
        unknowns.append(unknown)
        return true
    }

    private func everythingPublished() -> NullVector {
        var basis = publicBefore
        for cell in candidates { for sum in table.cells[cell].sums { basis.add(table.vector(sum)) } }
        return NullVector(of: basis, length: table.atomSizes.count)
    }

    private static func isUnknown(_ rest: [UInt64]) -> Bool { rest.contains { $0 != 0 } }

    /// Publishes every candidate that leaves all secrets unknown, apart from those that are hidden anyway.
    func run(hidden: Set<Int>) -> [CellFate] {
        var fates = table.cells.indices.map { fate(of: $0, hidden: hidden) }
        guard !unknowns.isEmpty else { return fates }
        var basis = publicBefore
        var unknowns = self.unknowns
        for candidate in candidates where !hidden.contains(candidate) {
            if !publish(table.cells[candidate], basis: &basis, unknowns: &unknowns) {
                fates[candidate] = .hidden
            }
        }
        return fates
    }

    private func fate(of cell: Int, hidden: Set<Int>) -> CellFate {
        switch table.cells[cell].standing {
        case .aside: .aside
        case .open: .shown
        case .hidden: .hidden
        case .candidate: hidden.contains(cell) ? .hidden : .shown
        case .coded: hidden.contains(cell) ? .hidden : .coded
        }
    }

    /// Adds a cell's sums to what is public, unless a secret would become known: then false, and no change.
    private func publish(
        _ cell: ProtectedCell, basis: inout ConstraintBasis, unknowns: inout [[[UInt64]]]
    ) -> Bool {
        var extended = basis
        var remaining = unknowns
        for sum in cell.sums {
            guard let row = extended.newRow(table.vector(sum)) else { continue }
            extended.append(row)
            for index in remaining.indices where remaining[index].contains(where: { $0[row.pivot] != 0 }) {
                for sum in remaining[index].indices {
                    ConstraintBasis.eliminate(row, from: &remaining[index][sum])
                }
                remaining[index].removeAll { !Self.isUnknown($0) }
                if remaining[index].isEmpty { return false }
            }
        }
        basis = extended
        unknowns = remaining
        return true
    }
}
