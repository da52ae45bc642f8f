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

    /// The months that have a report page: every complete one, and while the program is in small-program mode the
    /// last of each calendar quarter (domain.md R13).
    public var reportMonths: [Month] {
        months.filter { !isSmall($0) || $0.number % 3 == 0 }
    }

    /// Whether only headcounts are told in a month, because the program is so small (domain.md R13).
    public func isSmall(_ month: Month) -> Bool { smallMonths.contains(month) }

    /// The last months of the fiscal years of which all twelve months are complete, oldest first.
    public var fullYearEnds: [Month] {
        let known = Set(months)
        return months.filter { end in
            fiscalYear.lastMonth(of: end) == end && (0..<12).allSatisfy { known.contains(end - $0) }
        }
    }

    /// The last month of the latest fiscal year that has ended by the end of a month, whether or not the program
    /// was running then.
    public func lastFiscalYearEnd(by month: Month) -> Month { fiscalYear.latestEnd(by: month) }

    /// The last month of the fiscal year in which a month lies.
    public func fiscalYearEnd(of month: Month) -> Month { fiscalYear.lastMonth(of: month) }
}
