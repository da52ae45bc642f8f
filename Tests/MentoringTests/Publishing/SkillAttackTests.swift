import Testing

@testable import Mentoring

/// An attacker who knows which combinations of skills occur, the waiting list's count and all published rows, and
/// who tries out other numbers of people for the combinations.
@Suite("An attacker against the skills that waiting mentees seek")
struct SkillAttackTests {
    private static let skills = 3

    @Test("finds no small overlap, and no small group with one skill only", arguments: UInt64(1)...60)
    func overlaps(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        // A combination is a number whose bits are skills; most occur rarely or not at all.
        let counts = (0..<(1 << Self.skills)).map { _ in
            [0, 0, 1, 2, 3, 4, 6, 9, 12].randomElement(using: &numbers) ?? 0
        }
        var program = TestProgram(cutoff: "2025-01-31", skills: ["A", "B", "C"])
        for (combination, count) in counts.enumerated() {
            for _ in 0..<count {
                program.person(.mentee, seeks: (0..<Self.skills).filter { combination >> $0 & 1 == 1 })
            }
        }
        for _ in 0..<12 { program.pair(.peer, started: "2025-01-10") }
        let figures = publish(program.dataset, edition: .everyone)
        let month: Month = "2025-01"
        #expect(figures.figure(FigureKey("M08"), in: month)?.value == Double(counts.reduce(0, +)))
        // What is known: sums over combinations. All of them for the waiting list, those of a skill for its row.
        var known: [[Bool]] = [counts.map { _ in true }]
        let rows = figures.rows(of: "M10.demand", by: "skill", in: month)
        for (skill, row) in rows.enumerated() where row.value != nil { known.append(holders(of: skill)) }
        for first in 0..<Self.skills {
            let alone = counts.indices.map { $0 == 1 << first }
            check(alone, counts, known)
            for second in (first + 1)..<Self.skills {
                let overlap = zip(holders(of: first), holders(of: second)).map { $0 && $1 }
                check(overlap, counts, known)
            }
        }
    }

    private func holders(of skill: Int) -> [Bool] {
        (0..<(1 << Self.skills)).map { $0 >> skill & 1 == 1 }
    }

    /// A group of 1 to 4 must have another number in some other way to fill the occurring combinations. The numbers
    /// need not be whole: what only holds for all real ones can be computed.
    private func check(_ group: [Bool], _ counts: [Int], _ known: [[Bool]]) {
        let size = zip(group, counts).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
        guard (1...4).contains(size) else { return }
        let occurring = counts.indices.filter { counts[$0] > 0 }
        var isOpen = false
        // Changes of −2 to 2 that leave every known sum as it is, and the group not.
        let ways = occurring.reduce(1) { product, _ in product * 5 }
        for way in 0..<ways where !isOpen {
            var rest = way
            var change = counts.map { _ in 0 }
            for combination in occurring {
                change[combination] = rest % 5 - 2
                rest /= 5
            }
            func moved(_ sum: [Bool]) -> Int { zip(sum, change).reduce(0) { $0 + ($1.0 ? $1.1 : 0) } }
            isOpen = moved(group) != 0 && known.allSatisfy { moved($0) == 0 }
        }
        #expect(isOpen, "a group of \(size) can be computed")
    }
}
