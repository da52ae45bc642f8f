/// How far a figure must move before it counts as up or down (domain.md 4.2).
enum SteadyBand {
    /// How a figure moved, from unrounded values; nil where the domain names no band for its kind.
    /// - Parameter part: How much of the band counts: half of it for the changes of a streak.
    static func change(from previous: RawResult, to current: RawResult, part: Double = 1) -> FigureChange? {
        guard let before = previous.unrounded, let now = current.unrounded,
            let band = width(previous, current, before: before)
        else { return nil }
        let difference = now - before
        if abs(difference) < part * band { return .same }
        return difference > 0 ? .up : .down
    }

    /// How many changes in a row went the same way by at least half the band, the newest included (domain.md 4.2,
    /// “Streak”): above 0 for rises, below 0 for falls, 0 where the newest is within half the band or not told.
    /// - Parameter earlier: The same number of the figure that was compared with.
    static func streak(from previous: RawResult, to current: RawResult, after earlier: Int) -> Int {
        switch change(from: previous, to: current, part: 0.5) {
        case .up: max(earlier, 0) + 1
        case .down: min(earlier, 0) - 1
        case .same, nil: 0
        }
    }

    /// Whether two published shares of different people differ by more than the band.
    static func sharesDiffer(_ first: Double, of base1: Int, _ second: Double, of base2: Int) -> Bool {
        let (base1, base2) = (Double(base1), Double(base2))
        return abs(first - second)
            >= shares(first / 100 * base1, of: base1, second / 100 * base2, of: base2)
    }

    /// The least that the band can be, whatever the bases, for a value compared with another.
    static func leastWidth(_ unit: FigureUnit, at value: Double) -> Double {
        switch unit {
        case .percent: 5
        case .people, .relationships, .places, .goals: max(3, 0.1 * abs(value))
        case .days: max(3, 0.2 * abs(value))
        case .scale: 0.2
        case .perMonth: max(0.3, 0.15 * abs(value))
        case .points: 10
        case .ratio: 0
        }
    }

    private static func width(_ previous: RawResult, _ current: RawResult, before: Double) -> Double? {
        switch (previous, current) {
        case (.count, .count), (.items, .items), (.countOfItems, .countOfItems): max(3, 0.1 * before)
        case (.share(let part1, let base1), .share(let part2, let base2)):
            shares(Double(part1.count), of: Double(base1.count), Double(part2.count), of: Double(base2.count))
        case (.shareOfPopulation(let part1, let base1), .shareOfPopulation(let part2, let base2)):
            shares(Double(part1.count), of: Double(base1), Double(part2.count), of: Double(base2))
        case (.shareOfItems(let items1), .shareOfItems(let items2)):
            shares(Double(items1.part), of: Double(items1.whole), Double(items2.part), of: Double(items2.whole))
        case (.shareOfCounts(let share1), .shareOfCounts(let share2)):
            shares(
                Double(share1.part), of: Double(share1.whole), Double(share2.part), of: Double(share2.whole))
        case (.plainShare(let part1, let whole1), .plainShare(let part2, let whole2)):
            shares(Double(part1), of: Double(whole1), Double(part2), of: Double(whole2))
        case (.quantile, .quantile): max(3, 0.2 * before)
        // Meetings per relationship (3.0a).
        case (.mean, .mean): max(0.3, 0.15 * before)
        case (.meanOfItems(let mean1), .meanOfItems(let mean2)): means(mean1, mean2)
        default: nil
        }
    }

    /// 1.96 standard errors of the difference with the pooled deviation, and at least 0.2 on 1–5 and 10 points of NPS.
    private static func means(_ mean1: ItemMean, _ mean2: ItemMean) -> Double? {
        let (base1, base2) = (Double(mean1.items.count), Double(mean2.items.count))
        guard base1 > 0, base2 > 0, base1 + base2 > 2 else { return nil }
        let variance = (mean1.squaredDeviations + mean2.squaredDeviations) / (base1 + base2 - 2)
        let error = (variance * (1 / base1 + 1 / base2)).squareRoot()
        return max(mean1.kind == .scale ? 0.2 : 10, 1.96 * error)
    }

    /// In points: 1.96 standard errors of the difference with the pooled share, and at least 5.
    private static func shares(
        _ part1: Double, of base1: Double, _ part2: Double, of base2: Double
    ) -> Double {
        let pooled = (part1 + part2) / (base1 + base2)
        let variance = max(0, pooled * (1 - pooled)) * (1 / base1 + 1 / base2)
        return max(5, 196 * variance.squareRoot())
    }
}
