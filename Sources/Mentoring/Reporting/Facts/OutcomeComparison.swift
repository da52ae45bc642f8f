/// How a comparison group of outcomes was chosen; its counts are told as figures only (domain.md 2.10).
public struct OutcomeComparison: Sendable {
    /// What is compared, as the data model spells it: `retention`, `promotion` or `role-gained`.
    public let measure: String
    /// The last day of the period that the groups were followed through.
    public let to: Day
    /// How the comparison group was chosen, in the program's words.
    public let rule: String
}

extension OutcomeComparison {
    /// The comparisons of a program: one for each measure and period that has both groups, the latest last.
    ///
    /// As in M36 and M37, rows without role and stratum stand for their group where there are any, else all rows do.
    static func all(_ rows: [OutcomeGroupRow]) -> [OutcomeComparison] {
        struct Period: Hashable {
            let measure: OutcomeMeasure
            let from: Day
            let to: Day
        }
        let byPeriod = Dictionary(grouping: rows) { Period(measure: $0.measure, from: $0.from, to: $0.to) }
        let comparisons = byPeriod.compactMap { period, rows -> (from: Day, comparison: OutcomeComparison)? in
            let compared = rows.filter { $0.group == .comparison }
            guard !compared.isEmpty, compared.count < rows.count else { return nil }
            let whole = compared.filter { $0.role == nil && !$0.hasStratum }
            var rules: [String] = []
            for rule in (whole.isEmpty ? compared : whole).compactMap(\.comparisonRule)
            where !rules.contains(rule) {
                rules.append(rule)
            }
            let comparison = OutcomeComparison(
                measure: period.measure.rawValue, to: period.to, rule: rules.joined(separator: "; "))
            return (period.from, comparison)
        }
        return comparisons.sorted {
            ($0.comparison.to, $0.from, $0.comparison.measure)
                < ($1.comparison.to, $1.from, $1.comparison.measure)
        }.map(\.comparison)
    }
}
