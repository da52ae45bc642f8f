/// How far a figure must move before it counts as up or down (domain.md 4.2).
enum SteadyBand {
    /// How a figure moved, from unrounded values; nil where the domain names no band for its kind.
    static func change(from previous: RawResult, to current: RawResult) -> FigureChange? {
        guard let before = previous.unrounded, let now = current.unrounded,
            let band = width(previous, current, before: before)
        else { return nil }
        let difference = now - before
        if abs(difference) < band { return .same }
        return difference > 0 ? .up : .down
    }

    private static func width(_ previous: RawResult, _ current: RawResult, before: Double) -> Double? {
        switch (previous, current) {
        case (.count, .count), (.items, .items): max(3, 0.1 * before)
        case (.share(let part1, let base1), .share(let part2, let base2)):
            shares(part1.count, of: base1.count, part2.count, of: base2.count)
        case (.shareOfPopulation(let part1, let base1), .shareOfPopulation(let part2, let base2)):
            shares(part1.count, of: base1, part2.count, of: base2)
        case (.shareOfItems(let items1), .shareOfItems(let items2)):
            shares(items1.part, of: items1.whole, items2.part, of: items2.whole)
        case (.shareOfCounts(let share1), .shareOfCounts(let share2)):
            shares(share1.part, of: share1.whole, share2.part, of: share2.whole)
        case (.plainShare(let part1, let whole1), .plainShare(let part2, let whole2)):
            shares(part1, of: whole1, part2, of: whole2)
        case (.quantile, .quantile): max(3, 0.2 * before)
        // Meetings per relationship (3.0a): the only means so far.
        case (.mean, .mean): max(0.3, 0.15 * before)
        default: nil
        }
    }

    /// In points: 1.96 standard errors of the difference with the pooled share, and at least 5.
    private static func shares(_ part1: Int, of base1: Int, _ part2: Int, of base2: Int) -> Double {
        let (base1, base2) = (Double(base1), Double(base2))
        let pooled = (Double(part1) + Double(part2)) / (base1 + base2)
        let variance = max(0, pooled * (1 - pooled)) * (1 / base1 + 1 / base2)
        return max(5, 196 * variance.squareRoot())
    }
}
