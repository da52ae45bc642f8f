@testable import Mentoring

/// A table of counts, written down by its inner groups, for tests of suppression.
struct SmallTable {
    struct Cell {
        let name: String
        let atoms: [Int]
        let priority: Int
        /// A C0 count, public before anything else.
        var isPublic = false
        /// Fixed by another rule.
        var isHidden = false
    }

    /// How many units each inner group has.
    let groups: [Int]
    var cells: [Cell]
    /// Totals (lists of groups) with the names of the cells that part them.
    var parts: [(total: [Int], names: [String])] = []
    var smallestCount = 5

    /// A total and its parts, the total public.
    static func oneWay(_ counts: [Int], unknown: Int = 0, smallestCount: Int = 5) -> SmallTable {
        let groups = counts + [unknown]
        let names = counts.indices.map { String(UnicodeScalar(UInt8(ascii: "A") + UInt8($0))) }
        let all = Array(groups.indices)
        let rows = zip(names, counts.indices).map { Cell(name: $0, atoms: [$1], priority: 50) }
        return SmallTable(
            groups: groups, cells: [Cell(name: "total", atoms: all, priority: 100, isPublic: true)] + rows,
            parts: [(all, names)], smallestCount: smallestCount)
    }

    /// The table as the rules see it: k hides 1 to k − 1.
    var protected: ProtectedTable {
        func set(_ atoms: [Int]) -> UnitSet { UnitSet(universe: groups.count, atoms) }
        func size(_ atoms: [Int]) -> Int { atoms.reduce(0) { $0 + groups[$1] } }
        let protectedCells = cells.map { cell -> ProtectedCell in
            let isSmall = (1..<smallestCount).contains(size(cell.atoms)) || cell.isHidden
            let standing: ProtectedCell.Standing = cell.isPublic ? .open : isSmall ? .hidden : .candidate
            return ProtectedCell(
                standing: standing, sums: [set(cell.atoms)],
                secrets: standing == .hidden && size(cell.atoms) > 0 ? [Secret(set(cell.atoms))] : [],
                priority: cell.priority, size: size(cell.atoms), mayBeEmpty: false)
        }
        let exclusive = parts.map { total, names in
            ExclusiveParts(
                total: set(total),
                parts: names.compactMap { name in
                    cells.firstIndex { $0.name == name }.map {
                        ExclusiveParts.Part(cell: $0, atoms: set(cells[$0].atoms), bounds: nil)
                    }
                })
        }
        return ProtectedTable(
            atomSizes: groups, cells: protectedCells, exclusiveParts: exclusive, unprinted: [])
    }

    /// The names of the hidden cells, in order.
    var hidden: [String] {
        zip(cells, suppress(protected, smallestCount: smallestCount)).filter { $1 == .hidden }.map(\.0.name)
    }
}
