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
    /// A mean: a total spread over units.
    case mean(total: Double, units: UnitSet)
    /// A median or another quantile over units, in whole days.
    case quantile(Int, units: UnitSet)
    /// The program is too young for the figure to have a case.
    case tooEarly

    /// How many units stand behind it: the denominator of the formula; nil for a count and where there is none.
    var base: Int? {
        switch self {
        case .share(_, let denominator): denominator.count
        case .shareOfPopulation(_, let population): population
        case .mean(_, let units), .quantile(_, let units): units.count
        case .count, .tooEarly: nil
        }
    }

    /// Whether the formula has nothing to look at, which reads “no cases” (domain.md R3c).
    var hasNoCases: Bool { base == 0 }
}
