/// A figure before disclosure control, with the set of protected units behind every count.
///
/// Raw results never leave this room: what an edition may show of them is decided in Publishing.
enum RawResult: Sendable, Hashable {
    /// How many units there are.
    case count(UnitSet)
    /// A share; the numerator is a subset of the denominator.
    case share(numerator: UnitSet, denominator: UnitSet)
    /// A share of a headcount that is known as a number only.
    case shareOfPopulation(numerator: UnitSet, population: Int)
    /// A share of items, such as places, of which a protected unit may have several.
    case shareOfItems(ItemShare)
    /// A share of things that are nobody's, such as organizational units.
    case plainShare(part: Int, whole: Int)
    /// A number that is nobody's, such as the age of the data.
    case plainNumber(Int)
    /// How many items there are, and the units that have at least one.
    case items(Int, units: UnitSet)
    /// How many items there are, by index in their linked table, and the units that own them.
    case countOfItems(UnitSet, units: UnitSet)
    /// The first of two figures of the same row minus the second.
    case difference(Int, Int)
    /// A share that the data give as two numbers.
    case shareOfCounts(CountedShare)
    /// The first of two such shares minus the second.
    case differenceOfCounts(CountedShare, CountedShare)
    /// The share of a group divided by that of all others.
    case ratio(ShareRatio)
    /// A mean: a total spread over units.
    case mean(total: Double, units: UnitSet)
    /// A mean of answers, of which a respondent may have given several.
    case meanOfItems(ItemMean)
    /// A mean over pairs of answers of how far each went up.
    case pairedMean(total: Double, units: UnitSet)
    /// The first of two means of different respondents minus the second.
    case differenceOfMeans(ItemMean, ItemMean)
    /// The first of two shares of the same row minus the second.
    case differenceOfShares(ItemShare, ItemShare)
    /// A median or another quantile over units, in whole days.
    case quantile(Int, units: UnitSet)
    /// The program is too young for the figure to have a case.
    case tooEarly

    /// How many units stand behind it; nil for a count and where there is none.
    var base: Int? {
        switch self {
        case .share(_, let denominator): denominator.count
        case .shareOfPopulation(_, let population): population
        case .shareOfItems(let items): items.whole == 0 ? 0 : items.units.count
        case .plainShare(_, let whole): whole
        case .shareOfCounts(let share): share.whole
        case .differenceOfCounts(let first, let second): min(first.whole, second.whole)
        case .ratio(let ratio): ratio.base
        case .mean(_, let units), .quantile(_, let units), .pairedMean(_, let units): units.count
        case .meanOfItems(let mean): mean.units.count
        case .differenceOfMeans(let first, let second): min(first.units.count, second.units.count)
        case .differenceOfShares(let first, let second): min(first.units.count, second.units.count)
        case .count, .items, .countOfItems, .plainNumber, .difference, .tooEarly: nil
        }
    }

    /// Whether the formula has nothing to look at, which reads “no cases” (domain.md R3c).
    var hasNoCases: Bool { base == 0 }
}
