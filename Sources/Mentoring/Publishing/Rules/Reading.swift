/// The unrounded numbers behind a published value, kept until the next month is compared with it.
struct Reading: Sendable {
    let result: RawResult
}

extension RawResult {
    /// The value before rounding: per cent for shares; nil without cases.
    var unrounded: Double? {
        switch self {
        case .count(let set): Double(set.count)
        case .share(let numerator, let denominator):
            denominator.isEmpty ? nil : 100 * Double(numerator.count) / Double(denominator.count)
        case .shareOfPopulation(let numerator, let population):
            population == 0 ? nil : 100 * Double(numerator.count) / Double(population)
        case .shareOfItems(let items):
            items.whole == 0 ? nil : 100 * Double(items.part) / Double(items.whole)
        case .plainShare(let part, let whole): whole == 0 ? nil : 100 * Double(part) / Double(whole)
        case .plainNumber(let number): Double(number)
        case .items(let count, _): Double(count)
        case .countOfItems(let items, _): Double(items.count)
        case .difference(let first, let second): Double(first) - Double(second)
        case .shareOfCounts(let share): share.percent
        case .differenceOfCounts(let first, let second): first.points(above: second)
        // No change is told of a ratio (domain.md 3.0a).
        case .ratio: nil
        case .mean(let total, let units): units.isEmpty ? nil : total / Double(units.count)
        case .meanOfItems(let mean): mean.value
        case .pairedMean(let total, let units): units.isEmpty ? nil : total / Double(units.count)
        case .differenceOfMeans(let first, let second):
            first.value.flatMap { value in second.value.map { value - $0 } }
        case .differenceOfShares(let first, let second):
            RawResult.shareOfItems(first).unrounded.flatMap { value in
                RawResult.shareOfItems(second).unrounded.map { value - $0 }
            }
        case .quantile(let days, let units): units.isEmpty ? nil : Double(days)
        case .tooEarly: nil
        }
    }
}
