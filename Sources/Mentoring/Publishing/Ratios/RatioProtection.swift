/// Keeps the ratios of one share from giving away how many of a small group are in it.
///
/// A ratio is one equation between the numerators of the group and of all others; together with other ratios, the share
/// of everyone (M07, M17, M22, M25) and the sizes of the groups, which colleagues may know, it can bound what a hidden
/// row, an overlap, or those without a value hold. So the ratios are told only if for every count of 1 to k − 1 among
/// them there is another world, with the same totals and the same printed ratios, all of which may be told there too,
/// in which that count is 0 or at least k. Where none is found, ratios are hidden, the one of the smallest group first.
struct RatioProtection {
    private let rules: PrimaryRules
    private let rounding: Rounding
    private let truth: RatioWorld
    private let rows: [RatioWorld.Row]
    /// For each dimension its classes by the groups of the dimension they lie in.
    private let partitions: [[[Int]]]
    /// How many classes are tried on each side of a move, the largest first.
    private static let widestSearch = 16
    /// How far above k numbers of a group are tried.
    private static let furthestGoal = 8
    /// The largest k for which worlds are searched.
    private static let longestSearch = 200

    /// - Parameters:
    ///   - ratios: The rows of all dimensions.
    ///   - dimensions: The dimension of each row.
    init(_ ratios: [ShareRatio], dimensions: [String], rules: PrimaryRules) {
        self.rules = rules
        rounding = Rounding(rules.disclosure, edition: rules.edition)
        let classes = RatioClasses(ratios, models: rules.history.relationships.model)
        truth = classes.world
        rows = ratios.indices.map {
            RatioWorld.Row(group: classes.of($0, .group), others: classes.of($0, .others))
        }
        var order: [String] = []
        for dimension in dimensions where !order.contains(dimension) { order.append(dimension) }
        partitions = order.map { dimension in
            classes.partition(by: ratios.indices.filter { dimensions[$0] == dimension })
        }
    }

    /// Those of the rows that may be told.
    /// - Parameter candidates: The rows that may be told as far as their own sides are concerned.
    func told(of candidates: [Int]) -> [Int] {
        var told = candidates
        while !told.isEmpty, !secrets.allSatisfy({ isKept($0, told) }) {
            let smallest = told.indices.min { first, second in
                let sizes = (truth.whole(rows[told[first]].group), truth.whole(rows[told[second]].group))
                return sizes.0 != sizes.1 ? sizes.0 < sizes.1 : first > second
            }
            if let smallest { told.remove(at: smallest) }
        }
        return told
    }

    /// The classes of every group, every overlap of groups, and those in no group of a dimension.
    private var secrets: [[Int]] { rows.map(\.group) + partitions.flatMap { $0 } }

    /// Whether nobody can be sure that a numerator or its rest is 1 to k − 1.
    private func isKept(_ secret: [Int], _ told: [Int]) -> Bool {
        let (part, whole) = (truth.part(secret), truth.whole(secret))
        // 0, and k and more: where k itself does not fit the printed ratios, one of the next numbers mostly does.
        let goals = [0] + (0...Self.furthestGoal).map { rules.smallestCount + $0 }
        func isOpen(_ goals: [Int]) -> Bool {
            goals.contains { (0...whole).contains($0) && hasWorld(secret, with: $0, told) }
        }
        return (!rules.isSmall(part) || isOpen(goals))
            && (!rules.isSmall(whole - part) || isOpen(goals.map { whole - $0 }))
    }

    /// Whether a world agrees with all that is told and has so many of a group in the numerator.
    private func hasWorld(_ secret: [Int], with goal: Int, _ told: [Int]) -> Bool {
        let steps = goal - truth.part(secret)
        guard abs(steps) <= Self.longestSearch else { return false }
        let inside = largest(secret)
        let members = Set(secret)
        let outside = largest(truth.wholes.indices.filter { !members.contains($0) })
        var world = truth
        for _ in 0..<abs(steps) {
            var best: (from: Int, to: Int, distance: Double)?
            for own in inside {
                for other in outside {
                    let (from, to) = steps > 0 ? (other, own) : (own, other)
                    guard world.canMove(from: from, to: to) else { continue }
                    world.move(from: from, to: to)
                    let distance = farthest(world, told)
                    world.move(from: to, to: from)
                    if best.map({ distance < $0.distance }) ?? true { best = (from, to, distance) }
                }
            }
            guard let best else { return false }
            world.move(from: best.from, to: best.to)
        }
        return told.allSatisfy { agrees(world, rows[$0]) }
    }

    private func largest(_ classes: [Int]) -> [Int] {
        Array(classes.sorted { (-truth.wholes[$0], $0) < (-truth.wholes[$1], $1) }.prefix(Self.widestSearch))
    }

    private func farthest(_ world: RatioWorld, _ told: [Int]) -> Double {
        told.reduce(0) { farthest, row in
            max(farthest, world.distance(rows[row], from: Double(tenths(truth, rows[row]) ?? 0) / 10))
        }
    }

    private func agrees(_ world: RatioWorld, _ row: RatioWorld.Row) -> Bool {
        tenths(world, row) == tenths(truth, row)
            && [row.group, row.others].allSatisfy { rules.isTold(world.part($0), of: world.whole($0)) }
    }

    private func tenths(_ world: RatioWorld, _ row: RatioWorld.Row) -> Int? {
        rounding.tenths(
            world.part(row.group), of: world.whole(row.group), to: world.part(row.others),
            of: world.whole(row.others))
    }
}
