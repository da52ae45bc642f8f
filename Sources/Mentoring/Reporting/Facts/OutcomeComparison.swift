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
    /// The comparisons of a program: one for each measure and period that M36 or M37 could read, the latest last.
    static func all(_ rows: [OutcomeGroupRow]) -> [OutcomeComparison] {
        OutcomePeriod.all(rows).map { period in
            OutcomeComparison(
                measure: period.measure.rawValue, to: period.to, rule: period.rules.joined(separator: "; "))
        }
    }
}
