/// A comparison of participants with others that a sample program is given from outside, as counts.
public struct SampleOutcome: Sendable {
    /// What is counted, as the data files spell it.
    public enum Measure: String, Sendable {
        case retention, promotion
    }

    /// What is counted.
    public let measure: Measure
    /// How those to compare with were chosen, in words.
    public let rule: String
    /// In what they are alike, as the names of fields.
    public let matchedOn: [String]
    /// Whether the counts are given by grade band, and not in one row.
    public let isByGrade: Bool
    /// The first day of the period.
    let from: CivilDay
    /// The last day of the period, twelve months later.
    let to: CivilDay

    /// An outcome over the twelve months that begin with a month.
    public init(
        _ measure: Measure, year: Int, month: Int, rule: String, matchedOn: [String], isByGrade: Bool = false
    ) {
        self.measure = measure
        self.rule = rule
        self.matchedOn = matchedOn
        self.isByGrade = isByGrade
        from = CivilDay(clampingYear: year, month: month, day: 1)
        to = CivilDay(clampingYear: min(year, 2199) + 1, month: month, day: 1) - 1
    }
}
