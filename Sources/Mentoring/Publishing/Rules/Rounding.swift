/// How values are rounded for publication (domain.md R9), half away from zero and at the very end.
struct Rounding {
    /// Counts are rounded to multiples of it, shares made from rounded counts; nil for none.
    let base: Int?

    init(_ disclosure: Disclosure, edition: Edition) {
        base = edition == .team ? nil : disclosure.roundBase.flatMap { $0 > 1 ? $0 : nil }
    }

    /// A count, halves up where there is a base.
    func count(_ count: Int) -> Int {
        guard let base else { return count }
        let rest = count % base
        return 2 * rest >= base ? count - rest + base : count - rest
    }

    /// The published value; nil without cases, or where nothing is left of a base after rounding.
    func value(_ result: RawResult) -> Double? {
        switch result {
        case .count(let set): return Double(count(set.count))
        case .items(let number, _): return Double(count(number))
        case .countOfItems(let items, _): return Double(count(items.count))
        case .difference(let first, let second): return Double(count(first) - count(second))
        case .share(let numerator, let denominator):
            return percent(numerator.count, of: denominator.count)
        case .shareOfPopulation(let numerator, let population):
            return percent(numerator.count, of: population)
        case .shareOfItems(let items): return percent(items.part, of: items.whole)
        case .shareOfCounts(let share): return percent(share.part, of: share.whole)
        case .differenceOfCounts(let first, let second):
            return counted(first).points(above: counted(second))?.rounded(.toNearestOrAwayFromZero)
        case .ratio(let ratio):
            let (group, others) = (ratio.group, ratio.others)
            return tenths(group.part, of: group.whole, to: others.part, of: others.whole)
                .map { Double($0) / 10 }
        case .plainNumber(let number): return Double(number)
        case .plainShare(let part, let whole):
            guard whole > 0 else { return nil }
            return (100 * Double(part) / Double(whole)).rounded(.toNearestOrAwayFromZero)
        case .mean(let total, let units):
            // Ten times the total first: a mean such as 0.35 is no binary fraction, 10 · total / n is exact at halves.
            guard !units.isEmpty else { return nil }
            return (10 * total / Double(units.count)).rounded(.toNearestOrAwayFromZero) / 10
        case .meanOfItems(let mean):
            guard !mean.items.isEmpty else { return nil }
            let scale = mean.kind == .scale ? 10.0 : 1
            return rounded(scale * Double(mean.total) / Double(mean.items.count)) / scale
        case .pairedMean(let total, let units):
            return units.isEmpty ? nil : rounded(10 * total / Double(units.count)) / 10
        case .differenceOfMeans:
            return result.unrounded.map { rounded(10 * $0) / 10 }
        case .differenceOfShares(let first, let second):
            guard let first = unroundedPercent(first.part, of: first.whole),
                let second = unroundedPercent(second.part, of: second.whole)
            else { return nil }
            return rounded(first - second)
        case .quantile(let days, let units): return units.isEmpty ? nil : Double(days)
        case .tooEarly: return nil
        }
    }

    /// The published ratio of two shares in tenths, made from rounded counts where there is a base.
    func tenths(_ part: Int, of whole: Int, to otherPart: Int, of otherWhole: Int) -> Int? {
        ratioInTenths(count(part), of: count(whole), to: count(otherPart), of: count(otherWhole))
    }

    private func counted(_ share: CountedShare) -> CountedShare {
        let whole = count(share.whole)
        return CountedShare(part: base == nil ? share.part : min(count(share.part), whole), whole: whole)
    }

    /// Half away from zero; a half that binary fractions of thirds and sevenths miss by a trillionth is one.
    private func rounded(_ value: Double) -> Double {
        ((value * 1e9).rounded() / 1e9).rounded(.toNearestOrAwayFromZero)
    }

    private func percent(_ part: Int, of whole: Int) -> Double? {
        unroundedPercent(part, of: whole)?.rounded(.toNearestOrAwayFromZero)
    }

    private func unroundedPercent(_ part: Int, of whole: Int) -> Double? {
        let whole = count(whole)
        guard whole > 0 else { return nil }
        let percent = 100 * Double(count(part)) / Double(whole)
        return base == nil ? percent : min(percent, 100)
    }
}
