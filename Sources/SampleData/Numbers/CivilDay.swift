/// A day of the Gregorian calendar, as the number of days since 1970-01-01.
///
/// The conversions are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
/// (https://howardhinnant.github.io/date_algorithms.html).
struct CivilDay: Comparable, Hashable {
    /// Days since 1970-01-01.
    let number: Int

    /// The day with a number.
    init(number: Int) {
        self.number = number
    }

    /// The day of a date; month from 1 to 12, day from 1.
    init(year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// The day of a date whose parts may be anything: each takes the nearest value that a calendar from 1900 to
    /// 2200 has, days up to the 28th.
    init(clampingYear year: Int, month: Int, day: Int) {
        self.init(
            year: min(max(year, 1900), 2200), month: min(max(month, 1), 12), day: min(max(day, 1), 28))
    }

    /// Year, month (1–12) and day of the month (from 1).
    var date: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day of the week, 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.
    var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    /// This day, or the Monday after it when it is a Saturday or Sunday.
    var workday: CivilDay { weekday < 5 ? self : self + (7 - weekday) }

    /// This day, or the Friday before it when it is a Saturday or Sunday.
    var workdayBefore: CivilDay { weekday < 5 ? self : self - (weekday - 4) }

    /// The first day of the month so many months later than `month` of `year`.
    static func firstOfMonth(year: Int, month: Int, later: Int = 0) -> CivilDay {
        let months = year * 12 + (month - 1) + later
        return CivilDay(year: months / 12, month: months % 12 + 1, day: 1)
    }

    /// `YYYY-MM-DD` (ISO 8601).
    var text: String {
        let parts = date
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = "\(number)"
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
    }

    static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
    static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }
    static func - (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number - days) }
    static func - (later: CivilDay, earlier: CivilDay) -> Int { later.number - earlier.number }
}
