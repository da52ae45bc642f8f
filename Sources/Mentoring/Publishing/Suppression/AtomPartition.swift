/// Splits units into atoms: classes of units that lie in exactly the same of some sets (domain.md 5.3).
struct AtomPartition {
    /// How many units each atom stands for.
    private(set) var sizes: [Int]
    /// The first atom of a group that is known as a number only.
    let firstUncounted: Int
    /// The atom of each unit.
    let atomOfUnit: [Int32]
    /// The atoms of each set, in the order in which the sets were given.
    let atoms: [UnitSet]

    /// - Parameter uncounted: Sizes of groups that are known as numbers only; each becomes an atom of its own, after
    ///   the others and in no set.
    init(universe: Int, _ sets: [UnitSet], uncounted: [Int] = []) {
        var sizes = [universe]
        var atomOfUnit: [Int32] = Array(repeating: 0, count: universe)
        // For each atom the sets it lies in; a split hands them on to the new atom.
        var membership: [[Int]] = [[]]
        for (index, set) in sets.enumerated() {
            var splitOff: [Int32] = Array(repeating: -1, count: sizes.count)
            set.forEach { unit in
                guard unit < universe else { return }
                let old = Int(atomOfUnit[unit])
                if splitOff[old] < 0 {
                    splitOff[old] = Int32(truncatingIfNeeded: sizes.count)
                    sizes.append(0)
                    membership.append(membership[old] + [index])
                }
                let new = splitOff[old]
                atomOfUnit[unit] = new
                sizes[old] -= 1
                sizes[Int(new)] += 1
            }
        }
        firstUncounted = sizes.count
        sizes += uncounted
        var atoms = Array(repeating: UnitSet(universe: sizes.count), count: sets.count)
        for (atom, containing) in membership.enumerated() where sizes[atom] > 0 {
            for set in containing { atoms[set].insert(atom) }
        }
        self.sizes = sizes
        self.atomOfUnit = atomOfUnit
        self.atoms = atoms
    }

    /// The owners of the units of each atom; of atoms that are known as numbers only, none.
    func owners(_ owner: [Int], _ nobody: UnitSet) -> [UnitSet] {
        var owners = Array(repeating: nobody, count: sizes.count)
        for (unit, atom) in zip(owner, atomOfUnit) { owners[Int(atom)].insert(unit) }
        return owners
    }
}
