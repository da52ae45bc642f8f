import Testing

@testable import Mentoring

/// An attacker who knows the base of a distribution, as the team does, and reads its codes against each other.
@Suite("An attacker against coded shares of one base")
struct CodedShareAttackTests {
    @Test("34, 2, 2 and 2 of 40: at least 85 % would leave each of the others at most 4")
    func example() {
        let program = distribution([34, 2, 2, 2])
        // The end at 40 is 15: without a rule the first would read ≥85%, so 34 or more, the three others 6 in all.
        for edition in Edition.allCases {
            #expect(
                program.publishedRows("M21.distribution", by: "meetings", in: "2025-01", edition).first
                    == "hidden")
        }
        // 36, 4 and nothing else: the 4 may be 1 to 6, and both codes stand.
        let fine = distribution([36, 4, 0, 0])
        #expect(
            fine.publishedRows("M21.distribution", by: "meetings", in: "2025-01") == [
                "≥85% (40–99)", "≤15% (40–99)", "0% (40–99)", "0% (40–99)",
            ])
    }

    @Test("finds no hidden number of relationships to be within 1 to 4", arguments: UInt64(1)...60)
    func distributions(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        let counts = (0..<4).map { index in
            index == Int(seed % 4)
                ? Int.random(in: 8...40, using: &numbers) : Int.random(in: 0...8, using: &numbers)
        }
        let base = counts.reduce(0, +)
        guard base > 10 else { return }
        let program = distribution(counts)
        let rows = publish(program.dataset, edition: .team).rows(
            of: "M21.distribution", by: "meetings", in: "2025-01")
        let ranges = rows.map { possible($0, base: base) }
        var found = Array(repeating: Set<Int>(), count: 4)
        for first in ranges[0] {
            for second in ranges[1] {
                for third in ranges[2] {
                    let fourth = base - first - second - third
                    guard ranges[3].contains(fourth) else { continue }
                    for (index, count) in [first, second, third, fourth].enumerated() {
                        found[index].insert(count)
                    }
                }
            }
        }
        for index in counts.indices {
            #expect(found[index].contains(counts[index]), "\(counts) \(rows.map(\.short))")
            #expect(!found[index].isSubset(of: 1..<5), "\(counts) \(rows.map(\.short))")
        }
    }

    /// A program in which so many relationships had 0, 1, 2 and 3 meetings in January.
    private func distribution(_ counts: [Int]) -> TestProgram {
        var program = TestProgram(cutoff: "2025-01-31")
        for (meetings, count) in counts.enumerated() {
            for _ in 0..<count {
                let pair = program.pair(started: "2025-01-01")
                for day: Day in ["2025-01-05", "2025-01-15", "2025-01-25"].prefix(meetings) {
                    program.meet(pair, day)
                }
            }
        }
        return program
    }

    /// The numbers that a row of a known base allows.
    private func possible(_ row: PublishedFigure, base: Int) -> [Int] {
        (0...base).filter { count in
            switch row.status {
            case .published: (100 * Double(count) / Double(base)).rounded(.toNearestOrAwayFromZero) == row.value
            // 0 and 100 % are told in C1.
            case .atMost(let end): count > 0 && 100 * count <= end * base
            case .atLeast(let end): count < base && 100 * count >= end * base
            default: true
            }
        }
    }
}
