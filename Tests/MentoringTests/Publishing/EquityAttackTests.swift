import Testing

@testable import Mentoring

/// An attacker who knows everybody's group and how many are matched and waiting in all, reads every ratio, knows that
/// none is told of a side that may not be told, and tries out every number of matched mentees for each group.
@Suite("An attacker against the ratios between groups")
struct EquityAttackTests {
    private static let values = ["A", "B", "C"]

    @Test(
        "is never sure that 1 to 4 of a group, or of those without one, are matched or wait",
        arguments: UInt64(1)...80)
    func attack(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        // The last group is those without a value.
        let wholes = [
            Int.random(in: 20...44, using: &numbers), Int.random(in: 20...44, using: &numbers),
            [0, 1, 2, 3, 4, 6, 9, 14, 25].randomElement(using: &numbers) ?? 0,
            [0, 0, 1, 2, 3, 5, 8, 12].randomElement(using: &numbers) ?? 0,
        ]
        let matched = wholes.map {
            $0 < 20
                ? Int.random(in: 0...$0, using: &numbers)
                : $0 / 4 + Int.random(in: 0...($0 / 2), using: &numbers)
        }
        let told = rows(wholes, matched)
        attack(wholes, matched, told)
    }

    @Test("would be sure if all ratios that may be told by themselves were told")
    func vulnerable() {
        // Of 17 matched, 8 of 20 in A and 8 of 20 in B make ratios of 1.0: any other numbers give others.
        let (wholes, matched) = ([20, 20, 3, 0], [8, 8, 1, 0])
        #expect(possible(wholes, matched, [10, 10, nil]) == [matched])
        #expect(!isSafe(wholes, matched, [10, 10, nil]))
        let told = rows(wholes, matched)
        #expect(told.contains(nil) && told != [10, 10, nil])
        attack(wholes, matched, told)
    }

    @Test("leaves most ratios of larger groups told")
    func useful() {
        #expect(rows([60, 50, 12, 9], [45, 30, 7, 6]).prefix(2) == [13, 8])
        #expect(rows([60, 50, 0, 3], [45, 30, 0, 1]).prefix(2) == [13, 8])
        #expect(rows([40, 30, 3, 12], [24, 15, 2, 9]).prefix(2) == [12, nil])
    }

    /// The published ratios in tenths; nil where hidden.
    private func rows(_ wholes: [Int], _ matched: [Int]) -> [Int?] {
        var program = TestProgram(cutoff: "2025-12-31", equity: [("group", Self.values)])
        for (value, whole) in wholes.enumerated() {
            for index in 0..<whole {
                let known: Int? = value < 3 ? value : nil
                let mentee = program.person(.mentee, equity: [0: known])
                guard index < matched[value] else { continue }
                program.relationship(
                    started: "2025-01-10", [(program.person(.mentor), .mentor), (mentee, .mentee)])
            }
        }
        return publish(program.dataset, edition: .leadership).rows(of: "M39.M07", by: "group", in: "2025-12")
            .map { $0.value.map { Int(($0 * 10).rounded()) } }
    }

    private func ratio(_ value: Int, _ wholes: [Int], _ matched: [Int]) -> Int? {
        let others = (0..<3).filter { $0 != value }
        let (a, b) = (matched[value], wholes[value])
        let (c, d) = (others.reduce(0) { $0 + matched[$1] }, others.reduce(0) { $0 + wholes[$1] })
        guard b > 0, c > 0 else { return nil }
        return (20 * a * d + b * c) / (2 * b * c)
    }

    private func mayBeTold(_ part: Int, of whole: Int) -> Bool {
        guard whole >= 20, let end = [1, 2, 5, 10, 15, 20, 25, 30, 40, 50].first(where: { $0 * whole >= 500 })
        else { return false }
        return 100 * part > end * whole && 100 * (whole - part) > end * whole
    }

    /// Every list of matched mentees that agrees with the ratios.
    private func possible(_ wholes: [Int], _ matched: [Int], _ told: [Int?]) -> [[Int]] {
        let total = matched.reduce(0, +)
        var result: [[Int]] = []
        for a in 0...wholes[0] {
            for b in 0...wholes[1] {
                for c in 0...wholes[2] where (0...wholes[3]).contains(total - a - b - c) {
                    let list = [a, b, c, total - a - b - c]
                    let agrees = (0..<3).allSatisfy { value in
                        guard let ratio = told[value] else { return true }
                        let others = (0..<3).filter { $0 != value }
                        return self.ratio(value, wholes, list) == ratio
                            && mayBeTold(list[value], of: wholes[value])
                            && mayBeTold(
                                others.reduce(0) { $0 + list[$1] }, of: others.reduce(0) { $0 + wholes[$1] })
                    }
                    if agrees { result.append(list) }
                }
            }
        }
        return result
    }

    private func isSafe(_ wholes: [Int], _ matched: [Int], _ told: [Int?]) -> Bool {
        let lists = possible(wholes, matched, told)
        return (0..<4).allSatisfy { group in
            let parts = Set(lists.map { $0[group] })
            let rests = Set(lists.map { wholes[group] - $0[group] })
            return !parts.isSubset(of: 1...4) && !rests.isSubset(of: 1...4)
        }
    }

    private func attack(_ wholes: [Int], _ matched: [Int], _ told: [Int?]) {
        #expect(possible(wholes, matched, told).contains(matched))
        #expect(isSafe(wholes, matched, told), "\(wholes) \(matched) \(told)")
    }
}
