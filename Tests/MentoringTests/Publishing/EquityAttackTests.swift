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

    @Test("would be sure in a program whose ratios were all told")
    func vulnerable() {
        // C is 30 − 15 − 14 = 1 when A's ratio and B's are what they are and nobody's group is unknown.
        let (wholes, matched) = ([20, 20, 3, 0], [10, 10, 1, 0])
        let ratios = truth(wholes, matched)
        #expect(
            possible(wholes, matched, [ratios[0], ratios[1], nil]).allSatisfy {
                (1...4).contains($0[2]) || $0[2] == 0
            })
        #expect(!isSafe(wholes, matched, [ratios[0], ratios[1], nil]) || rows(wholes, matched)[0] != nil)
    }

    /// The published ratios in tenths; nil where hidden.
    private func rows(_ wholes: [Int], _ matched: [Int]) -> [Int?] {
        var program = TestProgram(cutoff: "2025-12-31", equity: [("group", Self.values)])
        for (value, whole) in wholes.enumerated() {
            for index in 0..<whole {
                let mentee = program.person(.mentee, equity: value < 3 ? [0: value] : [0: .some(nil)])
                guard index < matched[value] else { continue }
                program.relationship(
                    started: "2025-01-10", [(program.person(.mentor), .mentor), (mentee, .mentee)])
            }
        }
        return publish(program.dataset, edition: .leadership).rows(of: "M39.M07", by: "group", in: "2025-12")
            .map { $0.value.map { Int(($0 * 10).rounded()) } }
    }

    private func truth(_ wholes: [Int], _ matched: [Int]) -> [Int?] {
        (0..<3).map { ratio($0, wholes, matched) }
    }

    private func ratio(_ value: Int, _ wholes: [Int], _ matched: [Int]) -> Int? {
        let others = (0..<3).filter { $0 != value }
        let (a, b) = (matched[value], wholes[value])
        let (c, d) = (others.reduce(0) { $0 + matched[$1] }, others.reduce(0) { $0 + wholes[$1] })
        guard b > 0, c > 0 else { return nil }
        return Int((10 * Double(a * d) / Double(b * c) + 1e-9).rounded(.toNearestOrAwayFromZero))
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
        guard told.contains(where: { $0 != nil }) else { return }
        #expect(possible(wholes, matched, told).contains(matched))
        #expect(isSafe(wholes, matched, told), "\(wholes) \(matched) \(told)")
    }
}
