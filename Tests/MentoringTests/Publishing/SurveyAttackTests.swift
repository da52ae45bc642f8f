import Testing

@testable import Mentoring

/// An attacker who knows how many mentors, mentees and others answered, and who subtracts what is told of the roles from
/// what is told of all.
@Suite("An attacker against survey figures of the two roles")
struct SurveyAttackTests {
    private static let roles: [Role?] = [nil, .mentor, .mentee]
    private static let month: Month = "2025-03"

    @Test("finds no number of respondents to be within 1 to 4 in any part", arguments: UInt64(1)...80)
    func shares(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        // Favorable, neutral and unfavorable answers of mentors, mentees and peers.
        let counts = (0..<3).map { role in
            (0..<3).map { _ in Int.random(in: 0...[14, 22, [0, 2, 12][Int(seed % 3)]][role], using: &numbers) }
        }
        var program = TestProgram(cutoff: "2025-03-31")
        for _ in 0..<12 { program.pair(started: "2025-01-01") }
        program.wave(closed: "2025-03-31", invited: (90, 90), .asking(.satisfactionWithRelationship))
        for (role, groups) in zip([Role.mentor, .mentee, .peer], counts) {
            for (value, count) in zip([5, 3, 1], groups) {
                program.respond(to: 0, role, each: Array(repeating: value, count: count))
            }
        }
        let figures = publish(program.dataset, edition: .team)
        for (group, part) in ["favorable", "neutral", "unfavorable"].enumerated() {
            let told = try Self.roles.map { role in
                try #require(figures.figure(.bySurveyRole("M27.\(part)", role), in: Self.month))
            }
            let bases = counts.map { $0.reduce(0, +) }
            check(counts.map { $0[group] }, of: bases, told, "\(part) \(counts)")
        }
    }

    /// Every way to fill the part of mentors, mentees and peers that leads to what is told.
    private func check(
        _ counts: [Int], of bases: [Int], _ told: [PublishedFigure], _ comment: String
    ) {
        var found = Array(repeating: Set<Int>(), count: 4)
        // Where the total is not told, nothing is known of the peers, and nothing follows for one role from the other.
        let isTotalTold = told[0].status != .hidden
        for mentors in 0...bases[0] where allows(mentors, bases[0], told[1]) {
            for mentees in 0...bases[1] where allows(mentees, bases[1], told[2]) {
                let peers = (0...bases[2]).filter { peers in
                    !isTotalTold || allows(mentors + mentees + peers, bases.reduce(0, +), told[0])
                }
                guard !peers.isEmpty else { continue }
                found[0].insert(mentors)
                found[1].insert(mentees)
                guard isTotalTold else { continue }
                for peers in peers {
                    found[2].insert(peers)
                    found[3].insert(mentors + mentees + peers)
                }
            }
        }
        let real = counts + [counts.reduce(0, +)]
        for (index, number) in real.enumerated() where index < 2 || isTotalTold {
            #expect(found[index].contains(number), "\(comment) \(told.map(\.short))")
            #expect(!found[index].isSubset(of: 1..<5), "\(index) \(comment) \(told.map(\.short))")
        }
    }

    private func allows(_ count: Int, _ base: Int, _ figure: PublishedFigure) -> Bool {
        switch figure.status {
        case .published:
            guard base > 0 else { return figure.value == nil }
            return (100 * Double(count) / Double(base)).rounded(.toNearestOrAwayFromZero) == figure.value
        case .atMost(let end): return 100 * count <= end * base
        case .atLeast(let end): return 100 * count >= end * base
        default: return true
        }
    }

    @Test("finds no hidden mean by subtracting sums", arguments: UInt64(1)...60)
    func means(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        var program = TestProgram(cutoff: "2025-03-31")
        program.collected.insert("responses.relationship")
        // One pair in each band of age, and one without a relationship.
        let starts: [Day] = ["2025-03-01", "2024-12-01", "2024-08-01", "2023-01-01"]
        let relationships = (0..<3).flatMap { _ in starts.map { start in program.pair(started: start) } }
        program.wave(closed: "2025-03-31", .asking(.trust))
        let sizes = [0, 3, 7, 11, 15]
        var cells: [[Int]] = []
        for role in [Role.mentor, .mentee, .peer] {
            cells.append(
                (0...4).map { band in
                    let size = role == .peer ? Int(seed % 2) * 2 : sizes.randomElement(using: &numbers) ?? 0
                    for index in 0..<size {
                        let relationship = band < 4 ? relationships[index % 3 * 4 + band] : nil
                        program.respond(to: 0, role, of: relationship, Int.random(in: 1...5, using: &numbers))
                    }
                    return size
                })
        }
        let figures = publish(program.dataset, edition: .team)
        // Sums over the 15 cells of role and band: which are told, and which must not follow from those.
        func sum(_ isIn: (Int, Int) -> Bool) -> [Double] {
            (0..<15).map { cells[$0 / 5][$0 % 5] > 0 && isIn($0 / 5, $0 % 5) ? 1 : 0 }
        }
        var rows: [(key: FigureKey, sum: [Double])] = [(FigureKey("M30"), sum { _, _ in true })]
        for (index, role) in [Role.mentor, .mentee].enumerated() {
            rows.append((.bySurveyRole("M30", role), sum { role, _ in role == index }))
        }
        for (index, band) in ["0–3", "3–6", "6–12", "12+"].enumerated() {
            rows.append(
                (FigureKey("M30", dimension: "age-band", category: band), sum { _, band in band == index }))
        }
        var known: [[Double]] = []
        for row in rows where figures.figure(row.key, in: Self.month)?.value != nil { known.append(row.sum) }
        func size(_ sum: [Double]) -> Int {
            (0..<15).reduce(0) { $0 + (sum[$1] > 0 ? cells[$1 / 5][$1 % 5] : 0) }
        }
        for row in rows
        where figures.figure(row.key, in: Self.month)?.status == .hidden && (1..<10).contains(size(row.sum)) {
            #expect(!spans(known, row.sum), "\(row.key) \(cells)")
        }
        // Who is in the total and in no row of either breakdown.
        for rest in [sum { role, _ in role == 2 }, sum { _, band in band == 4 }]
        where (1..<5).contains(size(rest)) {
            #expect(!spans(known, rest), "\(cells)")
        }
    }

    /// Whether a sum is a combination of known ones, by plain elimination.
    private func spans(_ known: [[Double]], _ sum: [Double]) -> Bool {
        func rank(_ rows: [[Double]]) -> Int {
            var rows = rows
            var rank = 0
            for column in sum.indices {
                guard let pivot = rows.indices.first(where: { $0 >= rank && abs(rows[$0][column]) > 1e-9 })
                else {
                    continue
                }
                rows.swapAt(rank, pivot)
                for row in rows.indices where row > rank {
                    let factor = rows[row][column] / rows[rank][column]
                    for index in sum.indices { rows[row][index] -= factor * rows[rank][index] }
                }
                rank += 1
            }
            return rank
        }
        return rank(known + [sum]) == rank(known)
    }
}
