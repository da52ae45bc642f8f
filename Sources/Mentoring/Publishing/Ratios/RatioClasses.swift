/// The units behind some ratios, sorted into classes that lie on the same side of each of them.
struct RatioClasses {
    /// Where a unit lies as seen from one ratio.
    enum Side: UInt8 { case outside, group, others }

    /// How many units each class has, and how many of them are truly in the numerator.
    let world: RatioWorld
    private let sides: [[Side]]

    /// - Parameters:
    ///   - ratios: Ratios of one share.
    ///   - models: The model of each relationship, by which shares of relationships are told as well.
    init(_ ratios: [ShareRatio], models: [RelationshipModel]) {
        var indexOfClass: [[UInt8]: Int] = [:]
        var sides: [[Side]] = []
        var wholes: [Int] = []
        var parts: [Int] = []
        var strata: [Int] = []
        if let everyone = ratios.first?.everyone, let unit = ratios.first?.counts {
            everyone.whole.forEach { item in
                let own = ratios.map { ratio -> Side in
                    if ratio.group.items?.whole.contains(item) == true { return .group }
                    return ratio.others.items?.whole.contains(item) == true ? .others : .outside
                }
                let stratum =
                    unit == .relationships ? RelationshipModel.allCases.firstIndex(of: models[item]) ?? 0 : 0
                let key = own.map(\.rawValue) + [UInt8(truncatingIfNeeded: stratum)]
                let index = indexOfClass[key] ?? wholes.count
                if index == wholes.count {
                    indexOfClass[key] = index
                    sides.append(own)
                    wholes.append(0)
                    parts.append(0)
                    strata.append(stratum)
                }
                wholes[index] += 1
                if everyone.part.contains(item) { parts[index] += 1 }
            }
        }
        self.sides = sides
        world = RatioWorld(wholes: wholes, strata: strata, parts: parts)
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
