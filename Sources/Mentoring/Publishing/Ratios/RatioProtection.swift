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
    /// What is printed of each row where it is told, in tenths.
    private let printed: [Int?]
    /// For each dimension its classes by the groups of the dimension they lie in.
    private let partitions: [[[Int]]]
    /// How many classes are tried on each side of a move, the largest first.
    private static let widestSearch = 16
    /// How many further moves may make up for those of a group.
    private static let longestRepair = 24
    /// A little less than half of the last printed digit.
    private static let half = 0.049
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
        let classes = RatioClasses(
            ratios, models: rules.history.relationships.model,
            smallestShareBase: rules.disclosure.smallestShareBase)
        truth = classes.world
        rows = ratios.indices.map {
            RatioWorld.Row(group: classes.of($0, .group), others: classes.of($0, .others))
        }
        let (world, rows, rounding) = (truth, self.rows, rounding)
        printed = rows.map { rounding.tenths($0, in: world) }
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
            let (from, to) = steps > 0 ? (outside, inside) : (inside, outside)
            guard let move = bestMove(in: &world, from: from, to: to, told) else { return false }
            world.move(from: move.from, to: move.to)
        }
        // What the group took or gave is made up for among the others, as long as that comes nearer.
        var left = miss(world, told)
        for _ in 0..<Self.longestRepair where left > 0 {
            guard let move = bestMove(in: &world, from: outside, to: outside, told), move.miss < left else {
                break
            }
            world.move(from: move.from, to: move.to)
            left = move.miss
        }
        return told.allSatisfy { agrees(world, $0) }
    }

    /// The move of one unit after which the ratios are nearest to those that are told.
    private func bestMove(
        in world: inout RatioWorld, from givers: [Int], to takers: [Int], _ told: [Int]
    ) -> (from: Int, to: Int, miss: Double)? {
        var best: (from: Int, to: Int, miss: Double)?
        for from in givers {
            for to in takers where from != to && world.canMove(from: from, to: to) {
                world.move(from: from, to: to)
                let miss = miss(world, told)
                world.move(from: to, to: from)
                if best.map({ miss < $0.miss }) ?? true { best = (from, to, miss) }
            }
        }
        return best
    }

    private func largest(_ classes: [Int]) -> [Int] {
        Array(classes.sorted { (-truth.wholes[$0], $0) < (-truth.wholes[$1], $1) }.prefix(Self.widestSearch))
    }

    /// How far the ratios are, together, from what is printed of them: 0 where all are near the middle of it.
    private func miss(_ world: RatioWorld, _ told: [Int]) -> Double {
        told.reduce(0) { sum, row in
            sum + max(0, world.distance(rows[row], from: Double(printed[row] ?? 0) / 10) - Self.half)
        }
    }

    private func agrees(_ world: RatioWorld, _ row: Int) -> Bool {
        rounding.tenths(rows[row], in: world) == printed[row]
            && [rows[row].group, rows[row].others].allSatisfy {
                rules.isTold(world.part($0), of: world.whole($0))
            }
    }
}

extension Rounding {
    /// What a world would print of a row, in tenths.
    fileprivate func tenths(_ row: RatioWorld.Row, in world: RatioWorld) -> Int? {
        tenths(
            world.part(row.group), of: world.whole(row.group), to: world.part(row.others),
            of: world.whole(row.others))
    }
}
