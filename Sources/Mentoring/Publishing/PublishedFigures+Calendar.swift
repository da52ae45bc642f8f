extension PublishedFigures {
    /// The month in which the program began, the first one that can have figures.
    public var startMonth: Month { startsOn.month }

    /// The newest complete month; nil while there is none.
    public var lastCompleteMonth: Month? { months.last }

    /// Whether the program ran on some of the month's days only: it began after the first or ended before the last.
    public func isPartial(_ month: Month) -> Bool {
        if month == startsOn.month, startsOn > month.firstDay { return true }
        guard let endsOn, month == endsOn.month else { return false }
        return endsOn < month.lastDay
    }

    /// The last month of the latest fiscal year that has ended by the end of a month, whether or not the program
    /// was running then.
    public func lastFiscalYearEnd(by month: Month) -> Month { fiscalYear.latestEnd(by: month) }

    /// The last month of the fiscal year in which a month lies.
    public func fiscalYearEnd(of month: Month) -> Month { fiscalYear.lastMonth(of: month) }
}
