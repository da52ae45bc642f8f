import Testing

@testable import Mentoring

/// An attacker who knows the rules and everything that is published of the waiting list tries every list that
/// could have led to it.
@Suite("An attacker against the published waiting list")
struct WaitingListAttackTests {
    @Test("finds no hidden band to be within 1 to 4", arguments: UInt64(1)...80)
    func bands(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        let largest = [3, 8, 15, 25][Int(seed % 4)]
        let counts = (0..<4).map { _ in Int.random(in: 0...largest, using: &numbers) }
        var program = TestProgram(cutoff: "2025-04-30")
        for _ in 0..<20 { program.pair(started: "2025-01-01") }
        let accepted: [Day] = ["2025-04-20", "2025-04-10", "2025-03-21", "2025-02-19"]
        for (count, day) in zip(counts, accepted) {
            for _ in 0..<count { program.person(.mentee, accepted: day) }
        }
        for edition in Edition.allCases {
            let figures = publish(program.dataset, edition: edition)
            let bands = figures.rows(of: "M08", by: "band", in: "2025-04")
            guard let total = figures.figure(FigureKey("M08"), in: "2025-04")?.value.map({ Int($0) }),
                let overThirty = figures.figure(FigureKey("M08.over-30"), in: "2025-04")
            else {
                Issue.record("the waiting list is C0 and always there")
                continue
            }
            #expect(total == counts.reduce(0, +))
            let possible = lists(of: total, bands: bands, overThirty: overThirty)
            #expect(possible.contains(counts), "\(counts)")
            for (index, band) in bands.enumerated() {
                if let value = band.value {
                    #expect(Int(value) == counts[index] && !(1..<5).contains(counts[index]), "\(counts)")
                } else {
                    let values = Set(possible.map { $0[index] })
                    #expect(
                        !values.isSubset(of: 1..<5),
                        "\(counts) \(bands.map(\.short)) \(overThirty.short) \(edition)")
                }
            }
        }
    }

    /// Every list that the published figures allow.
    private func lists(
        of total: Int, bands: [PublishedFigure], overThirty: PublishedFigure
    ) -> [[Int]] {
        let shown = bands.map { $0.value.map { Int($0) } }
        var result: [[Int]] = []
        for first in 0...total {
            for second in 0...(total - first) {
                for third in 0...(total - first - second) {
                    let list = [first, second, third, total - first - second - third]
                    let agreesWithBands = zip(list, shown).allSatisfy { $1 == nil || $1 == $0 }
                    guard agreesWithBands, agrees(list[2] + list[3], of: total, with: overThirty) else {
                        continue
                    }
                    if showsItsZeros(list, shown, [0, 1, 2, 3]) || isWithheld(list, shown, [0, 1, 2, 3]) {
                        result.append(list)
                        continue
                    }
                    // Where the share is told, its numerator's and its rest's bands may be withheld by themselves.
                    let isTold = overThirty.status == .published
                    if isTold,
                        [[0, 1], [2, 3]].allSatisfy({
                            showsItsZeros(list, shown, $0) || isWithheld(list, shown, $0)
                        })
                    {
                        result.append(list)
                    }
                }
            }
        }
        return result
    }

    /// A zero is shown unless its bands are withheld: a hidden band of other lists holds somebody.
    private func showsItsZeros(_ list: [Int], _ shown: [Int?], _ bands: [Int]) -> Bool {
        bands.allSatisfy { list[$0] > 0 || shown[$0] != nil }
    }

    /// Bands with so few people that all of them are hidden, zeros included.
    private func isWithheld(_ list: [Int], _ shown: [Int?], _ bands: [Int]) -> Bool {
        let people = bands.reduce(0) { $0 + list[$1] }
        return bands.allSatisfy { shown[$0] == nil } && people < 5 + bands.count - 1
    }

    private func agrees(_ count: Int, of total: Int, with share: PublishedFigure) -> Bool {
        switch share.status {
        case .atMost(let end): return 100 * count <= end * total
        case .atLeast(let end): return 100 * count >= end * total
        case .published:
            guard let value = share.value, total > 0 else { return true }
            return (100 * Double(count) / Double(total)).rounded(.toNearestOrAwayFromZero) == value
        default: return true
        }
    }
}
