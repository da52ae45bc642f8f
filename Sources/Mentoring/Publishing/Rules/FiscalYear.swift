/// The program's fiscal year, which decides when windows of twelve months are told (domain.md R8e).
struct FiscalYear: Sendable, Hashable {
    /// The month (1–12) in which it begins.
    let firstMonth: Int

    /// The last month of the fiscal year in which a month lies.
    func lastMonth(of month: Month) -> Month {
        let monthsLeft = (firstMonth - 1 - month.number + 24) % 12
        return month + monthsLeft
    }

    /// The latest month, not after the given one, that ends a fiscal year.
    func latestEnd(by month: Month) -> Month {
        let end = lastMonth(of: month)
        return end == month ? end : end - 12
    }
}
