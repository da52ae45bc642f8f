/// The cells of one month that could be subtracted from each other, over atoms: classes of units that lie in
/// exactly the same cells (domain.md 5.3).
struct ProtectedTable {
    /// How many units each atom stands for.
    let atomSizes: [Int]
    /// Where the units are items, the protected units that own those of each atom.
    let ownersOfAtom: [UnitSet]?
    /// In vocabulary order, which decides ties.
    let cells: [ProtectedCell]
    let exclusiveParts: [ExclusiveParts]
    /// Groups that no cell tells and that must not become known.
    let unprinted: [UnitSet]

    init(
        atomSizes: [Int], ownersOfAtom: [UnitSet]? = nil, cells: [ProtectedCell],
        exclusiveParts: [ExclusiveParts], unprinted: [UnitSet]
    ) {
        self.atomSizes = atomSizes
        self.ownersOfAtom = ownersOfAtom
        self.cells = cells
        self.exclusiveParts = exclusiveParts
        self.unprinted = unprinted
    }

    /// How many protected units a set of atoms stands for.
    func size(_ atoms: UnitSet) -> Int {
        if let ownersOfAtom {
            var owners = UnitSet(universe: 0)
            atoms.forEach { owners = owners.union(ownersOfAtom[$0]) }
            return owners.count
        }
        return count(atoms)
    }

    /// How many units, or items, a set of atoms stands for.
    func count(_ atoms: UnitSet) -> Int {
        var count = 0
        atoms.forEach { count += atomSizes[$0] }
        return count
    }

    func vector(_ atoms: UnitSet) -> [UInt64] {
        var vector: [UInt64] = Array(repeating: 0, count: atomSizes.count)
        // An atom without units is no unknown: it counts in no sum.
        atoms.forEach { if atomSizes[$0] > 0 { vector[$0] = 1 } }
        return vector
    }
}
