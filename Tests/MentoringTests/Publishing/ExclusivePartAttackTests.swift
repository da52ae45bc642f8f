import Testing

@testable import Mentoring

/// An attacker who knows the number of open relationships, or of goals, tries every way to split it that could have
/// led to the four published shares.
@Suite("An attacker against four shares of one base (M18, M40)")
struct ExclusivePartAttackTests {
    @Test("finds no untold part of the check-ins to be within 1 to 4", arguments: UInt64(1)...60)
    func checkIns(seed: UInt64) {
        let counts = drawn(seed)
        var program = TestProgram(cutoff: "2025-03-31")
        program.collected = []
        program.goals = nil
        for _ in 0..<counts[0] { program.pair(started: "2025-01-01") }
        for _ in 0..<counts[1] { program.meet(program.pair(started: "2025-01-01"), "2025-03-20") }
        for _ in 0..<counts[2] { program.meet(program.pair(started: "2025-03-10"), "2025-03-20") }
        for _ in 0..<counts[3] { program.pair(started: "2025-01-01", paused: [("2025-02-01", nil)]) }
        check(
            counts, publish(program.dataset, edition: .everyone), "2025-03",
            [
                "M40", "M40.on-track", "M40.too-early", "M40.paused",
            ])
    }

    @Test("finds no untold part of the goals to be within 1 to 4", arguments: UInt64(101)...160)
    func goals(seed: UInt64) {
        let counts = drawn(seed)
        var program = TestProgram(cutoff: "2025-12-31")
        for (part, count) in counts.enumerated() {
            for _ in 0..<count {
                let pair = program.pair(started: "2025-01-01")
                program.goal(
                    pair, set: "2025-01-05", dropped: part == 3 ? "2025-05-01" : nil,
                    done: part == 0 ? "2025-06-01" : part == 1 ? "2025-09-01" : nil, due: "2025-06-01")
            }
        }
        check(
            counts, publish(program.dataset, edition: .everyone), "2025-12",
            [
                "M18", "M18.late", "M18.open", "M18.dropped",
            ])
    }

    /// Four counts of 16 and more in all, often with small ones and zeros among them.
    private func drawn(_ seed: UInt64) -> [Int] {
        var numbers = SeededNumbers(state: seed)
        let largest = [4, 8, 20][Int(seed % 3)]
        var counts = (0..<4).map { _ in Int.random(in: 0...largest, using: &numbers) }
        counts[Int(seed % 4)] += max(0, 16 - counts.reduce(0, +))
        return counts
    }

    private func check(_ counts: [Int], _ figures: PublishedFigures, _ month: Month, _ ids: [String]) {
        let total = counts.reduce(0, +)
        let parts = ids.compactMap { figures.figure(FigureKey($0), in: month) }
        let isWithheld = parts.allSatisfy { $0.status == .hidden }
        let possible = splits(of: total).filter { split in
            zip(split, parts).allSatisfy { allows($0, of: total, $1, mayBeZero: isWithheld) }
        }
        #expect(parts.count == 4 && possible.contains(counts), "\(counts) \(parts.map(\.short))")
        for index in parts.indices where parts[index].value == nil {
            let values = Set(possible.map { $0[index] })
            #expect(!values.isSubset(of: 1..<5), "\(counts) \(parts.map(\.short)) part \(index)")
        }
        // No part is told exactly while it is small.
        for (count, part) in zip(counts, parts) where (1..<5).contains(count) { #expect(part.value == nil) }
    }

    /// A share of nothing is told, so that a hidden or coded one is of somebody; unless all are withheld.
    private func allows(_ count: Int, of total: Int, _ part: PublishedFigure, mayBeZero: Bool) -> Bool {
        switch part.status {
        case .published:
            part.value == (100 * Double(count) / Double(total)).rounded(.toNearestOrAwayFromZero)
        case .atMost(let end): count > 0 && 100 * count <= end * total
        case .atLeast(let end): count < total && 100 * count >= end * total
        default: mayBeZero || count > 0
        }
    }

    private func splits(of total: Int) -> [[Int]] {
        (0...total).flatMap { first in
            (0...(total - first)).flatMap { second in
                (0...(total - first - second)).map { [first, second, $0, total - first - second - $0] }
            }
        }
    }
}
