/// A share of which the data give two numbers and nothing about whom they count.
struct CountedShare: Hashable, Sendable {
    /// The numerator; of visitors to events it may be above the denominator.
    let part: Int
    /// The denominator.
    let whole: Int

    /// The share in per cent, unrounded; nil without cases.
    var percent: Double? { whole == 0 ? nil : 100 * Double(part) / Double(whole) }

    /// This share minus another in percentage points, unrounded; nil where one of them has no cases.
    ///
    /// One division at the very end: 203/600 − 1/3 is half a point and not a little less.
    func points(above other: CountedShare) -> Double? {
        guard let own = percent, let others = other.percent else { return nil }
        let (base, baseOverflows) = whole.multipliedReportingOverflow(by: other.whole)
        let (first, firstOverflows) = part.multipliedReportingOverflow(by: other.whole)
        let (second, secondOverflows) = other.part.multipliedReportingOverflow(by: whole)
        let (hundredfold, overflows) = (first &- second).multipliedReportingOverflow(by: 100)
        guard !baseOverflows, !firstOverflows, !secondOverflows, !overflows else { return own - others }
        return Double(hundredfold) / Double(base)
    }
}
