import Testing

@testable import Mentoring

@Suite("An attacker against suppression")
struct SuppressionPropertyTests {
    @Test("cannot bound a hidden part of a one-way table within 1 to k − 1", arguments: [3, 5, 10])
    func oneWayTables(smallestCount: Int) {
        var numbers = SeededNumbers(state: UInt64(smallestCount))
        for _ in 0..<3_000 {
            let count = Int.random(in: 2...7, using: &numbers)
            let largest = Int.random(in: 1...30, using: &numbers)
            let counts = (0..<count).map { _ in
                Bool.random(using: &numbers)
                    ? Int.random(in: 0...smallestCount, using: &numbers)
                    : Int.random(in: 0...largest, using: &numbers)
            }
            let table = SmallTable.oneWay(counts, smallestCount: smallestCount)
            let fates = Array(suppress(table.protected, smallestCount: smallestCount).dropFirst())
            let hidden = counts.indices.filter { fates[$0] == .hidden }
            let residual = hidden.reduce(0) { $0 + counts[$1] }
            // A small part is never shown.
            for index in counts.indices where (1..<smallestCount).contains(counts[index]) {
                #expect(fates[index] == .hidden, "\(counts)")
            }
            // The attacker knows the total and the shown parts, so the sum of the hidden ones; and that a hidden
            // part holds at least 1 wherever a zero is shown or could have been.
            // Where even the zeros are withheld, each part may be anything from 0 on; the attacker sees that the
            // rule could not have been kept otherwise.
            let isWithheld = hidden.count == counts.count && residual < smallestCount + hidden.count - 1
            let least = isWithheld ? 0 : 1
            let most = residual - least * (hidden.count - 1)
            #expect(hidden.isEmpty || least == 0 || most >= smallestCount, "\(counts) \(fates)")
        }
    }

    @Test("cannot compute a small cell or group of a random crossing from the shown cells")
    func crossings() {
        var numbers = SeededNumbers(state: 77)
        for _ in 0..<300 {
            let rows = Int.random(in: 2...4, using: &numbers)
            let columns = Int.random(in: 2...3, using: &numbers)
            let counts = (0..<rows * columns).map { _ in Int.random(in: 0...12, using: &numbers) }
            var table = SmallTable(groups: counts, cells: [])
            table.cells.append(.init(name: "total", atoms: Array(counts.indices), priority: 100))
            for row in 0..<rows {
                let atoms = (0..<columns).map { row * columns + $0 }
                table.cells.append(.init(name: "row \(row)", atoms: atoms, priority: 50))
            }
            for column in 0..<columns {
                let atoms = (0..<rows).map { $0 * columns + column }
                table.cells.append(.init(name: "column \(column)", atoms: atoms, priority: 60))
            }
            for index in counts.indices {
                table.cells.append(.init(name: "\(index)", atoms: [index], priority: 10))
            }
            let fates = suppress(table.protected, smallestCount: 5)
            // Rational elimination over doubles, apart from the code under test: is a unit vector in the row space?
            let shown = zip(table.cells, fates).filter { $1 == .shown }.map(\.0.atoms)
            for (cell, fate) in zip(table.cells, fates) where fate == .hidden {
                let size = cell.atoms.reduce(0) { $0 + counts[$1] }
                guard (1..<5).contains(size) else { continue }
                #expect(!spans(shown, cell.atoms, groups: counts), "\(counts) \(cell.name)")
            }
        }
    }

    /// Whether the indicator of a set is a combination of the indicators of others, empty groups left out.
    private func spans(_ sets: [[Int]], _ wanted: [Int], groups: [Int]) -> Bool {
        func rank(_ sets: [[Int]]) -> Int {
            var rows = sets.map { set in
                groups.indices.map { groups[$0] > 0 && set.contains($0) ? 1.0 : 0.0 }
            }
            var rank = 0
            for column in groups.indices {
                guard let pivot = rows.indices.dropFirst(rank).first(where: { abs(rows[$0][column]) > 1e-9 })
                else { continue }
                rows.swapAt(rank, pivot)
                for row in rows.indices where row != rank {
                    let factor = rows[row][column] / rows[rank][column]
                    for index in groups.indices { rows[row][index] -= factor * rows[rank][index] }
                }
                rank += 1
            }
            return rank
        }
        return rank(sets) == rank(sets + [wanted])
    }
}
