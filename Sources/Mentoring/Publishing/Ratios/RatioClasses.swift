/// The units behind some ratios, sorted into classes that lie on the same side of each of them.
struct RatioClasses {
    /// Where a unit lies as seen from one ratio.
    enum Side: UInt8 { case outside, group, others }

    /// How many units each class has, and how many of them are truly in the numerator.
    let world: RatioWorld
    private let sides: [[Side]]

    /// - Parameters:
    ///   - ratios: Ratios of one share.
    ///   - models: The model of each relationship, by which some shares are told as well.
    ///   - smallestShareBase: n_pct: models of fewer relationships are told together at most, as what the others leave.
    init(_ ratios: [ShareRatio], models: [RelationshipModel], smallestShareBase: Int) {
        let strata = Self.strata(ratios.first, models, smallestShareBase)
        var indexOfClass: [[UInt8]: Int] = [:]
        var sides: [[Side]] = []
        var wholes: [Int] = []
        var parts: [Int] = []
        var strataOfClasses: [Int] = []
        if let everyone = ratios.first?.everyone {
            everyone.whole.forEach { item in
                let own = ratios.map { ratio -> Side in
                    if ratio.group.items?.whole.contains(item) == true { return .group }
                    return ratio.others.items?.whole.contains(item) == true ? .others : .outside
                }
                let stratum = strata.isEmpty ? 0 : strata[models[item]] ?? 0
                let key = own.map(\.rawValue) + [UInt8(truncatingIfNeeded: stratum)]
                let index = indexOfClass[key] ?? wholes.count
                if index == wholes.count {
                    indexOfClass[key] = index
                    sides.append(own)
                    wholes.append(0)
                    parts.append(0)
                    strataOfClasses.append(stratum)
                }
                wholes[index] += 1
                if everyone.part.contains(item) { parts[index] += 1 }
            }
        }
        self.sides = sides
        world = RatioWorld(wholes: wholes, strata: strataOfClasses, parts: parts)
    }

    /// The models that are told apart, each with a number of its own; empty for shares that are not told by model.
    private static func strata(
        _ ratio: ShareRatio?, _ models: [RelationshipModel], _ smallestShareBase: Int
    ) -> [RelationshipModel: Int] {
        guard let ratio, ratio.isToldByModel else { return [:] }
        var counts: [RelationshipModel: Int] = [:]
        ratio.everyone.whole.forEach { counts[models[$0], default: 0] += 1 }
        var strata: [RelationshipModel: Int] = [:]
        for (index, model) in RelationshipModel.allCases.enumerated() {
            strata[model] = counts[model, default: 0] >= smallestShareBase ? index + 1 : 0
        }
        return strata
    }

    /// The classes on one side of a ratio.
    func of(_ ratio: Int, _ side: Side) -> [Int] { sides.indices.filter { sides[$0][ratio] == side } }

    /// The classes in lists of those that some ratios do not tell apart.
    func partition(by ratios: [Int]) -> [[Int]] {
        var order: [[Side]] = []
        var lists: [[Side]: [Int]] = [:]
        for (index, sides) in sides.enumerated() {
            let key = ratios.map { sides[$0] }
            if lists[key] == nil { order.append(key) }
            lists[key, default: []].append(index)
        }
        return order.compactMap { lists[$0] }
    }
}
