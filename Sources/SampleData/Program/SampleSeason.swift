/// The year of a program: when people come, when they are matched, when they are away.
///
/// The tables run from January to December. They are chosen, not measured: they make what practitioners describe.
public struct SampleSeason: Sendable {
    /// How many people apply, as a weight for each working day.
    let applications: [Int]
    /// How many of a thousand waiting people are matched on a matching day (there are two a week).
    let matching: [Int]
    /// How many of a thousand meetings nobody plans, because people are away.
    let absence: [Int]
    /// Whether relationships pause from 1 July to 14 September.
    let pausesInSummer: Bool

    /// A year at work: two intakes, a quiet summer, a quiet end of the year.
    public static let office = SampleSeason(
        applications: [6, 8, 24, 12, 7, 6, 4, 14, 26, 10, 6, 3],
        matching: [120, 110, 170, 330, 210, 150, 70, 70, 280, 400, 220, 60],
        absence: [40, 0, 0, 20, 0, 40, 230, 260, 0, 0, 20, 260], pausesInSummer: false)

    /// A year of two semesters: intakes in September and February, nothing in summer.
    public static let semesters = SampleSeason(
        applications: [6, 30, 8, 3, 2, 1, 0, 3, 48, 12, 3, 1],
        matching: [60, 360, 420, 160, 60, 20, 0, 0, 260, 520, 300, 40],
        absence: [240, 20, 0, 60, 0, 180, 900, 950, 250, 0, 0, 200], pausesInSummer: true)

    func applicationWeight(on day: CivilDay) -> Int { Self.value(applications, on: day) }
    func matchingChance(on day: CivilDay) -> Int { Self.value(matching, on: day) }
    func absence(on day: CivilDay) -> Int { Self.value(absence, on: day) }

    /// The summer pause of a relationship that lives through the beginning of one; nil for others.
    func summerPause(from start: CivilDay, to end: CivilDay) -> Span? {
        guard pausesInSummer else { return nil }
        let year = start.date.year
        return [year, year + 1].map { year in
            Span(
                from: CivilDay(year: year, month: 7, day: 1), to: CivilDay(year: year, month: 9, day: 15))
        }.first { start < $0.from && $0.from < end }
    }

    /// The first working days after the holidays, where a day lies in them (22 December to 3 January).
    static func afterHolidays(_ day: CivilDay) -> CivilDay? {
        let date = day.date
        if date.month == 12 && date.day >= 22 { return CivilDay(year: date.year + 1, month: 1, day: 4) }
        if date.month == 1 && date.day <= 3 { return CivilDay(year: date.year, month: 1, day: 4) }
        return nil
    }

    private static func value(_ table: [Int], on day: CivilDay) -> Int {
        table.element(day.date.month - 1) ?? 0
    }
}
