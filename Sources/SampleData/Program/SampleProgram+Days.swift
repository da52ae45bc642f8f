extension SampleProgram {
    /// The day the program starts.
    var startsOn: CivilDay { .firstOfMonth(year: startYear, month: startMonth) }

    /// The day the export was taken: the 5th after the last complete month.
    var cutoff: CivilDay { .firstOfMonth(year: startYear, month: startMonth, later: months) + 4 }

    /// The planned length of a one-to-one relationship, in days.
    var plannedDurationDays: Int { customs.plannedDurationDays }

    /// How many mentees a mentor takes who says nothing about it.
    var defaultCapacity: Int { 2 }

    /// How many whole months of the program lie before a day.
    func monthsElapsed(on day: CivilDay) -> Int { max(0, (day - startsOn) / 30) }
}
