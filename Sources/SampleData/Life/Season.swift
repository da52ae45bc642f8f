/// The year of a program: two intakes, a quiet summer, a quiet end of the year.
///
/// The tables run from January to December. They are chosen, not measured: they make what practitioners describe.
enum Season {
    /// How many people apply, as a weight for each working day: most in the weeks before an intake.
    private static let applications = [6, 8, 24, 12, 7, 6, 4, 14, 26, 10, 6, 3]
    /// How many of a thousand waiting people are matched on a matching day (there are two a week).
    private static let matching = [120, 110, 170, 330, 210, 150, 70, 70, 280, 400, 220, 60]
    /// How many of a thousand meetings nobody plans, because people are away.
    private static let absence = [40, 0, 0, 20, 0, 40, 230, 260, 0, 0, 20, 260]

    static func applicationWeight(on day: CivilDay) -> Int { value(applications, on: day) }
    static func matchingChance(on day: CivilDay) -> Int { value(matching, on: day) }
    static func absence(on day: CivilDay) -> Int { value(absence, on: day) }

    /// The first working days after the holidays, where a day lies in them (22 December to 3 January).
    static func afterHolidays(_ day: CivilDay) -> CivilDay? {
        let date = day.date
        if date.month == 12 && date.day >= 22 { return CivilDay(year: date.year + 1, month: 1, day: 4) }
        if date.month == 1 && date.day <= 3 { return CivilDay(year: date.year, month: 1, day: 4) }
        return nil
    }

    private static func value(_ table: [Int], on day: CivilDay) -> Int {
        let month = day.date.month
        return table.indices.contains(month - 1) ? table[month - 1] : 0
    }
}
