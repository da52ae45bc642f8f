/// A day of the proleptic Gregorian calendar (ISO 8601), counted from 1970-01-01 as day 0.
///
/// Program data has no clock times (domain.md 2.0), so a day is all there is.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int32

    /// The day that lies this many days after 1970-01-01.
    public init(number: Int32) { self.number = number }

    /// A day by year, month (1–12) and day of the month (from 1); nil where the calendar has no such day.
    ///
    /// Years run from 1900 to 2999: an export with another year holds a typing error.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= Month(year: year, month: month).dayCount else { return nil }
        self.init(number: Self.number(year: year, month: month, day: day))
    }

    /// A day written as `YYYY-MM-DD`, exactly ten bytes; nil for anything else.
    public init?(parsing text: some Collection<UInt8>) {
        guard text.count == 10 else { return nil }
        var fields = [0, 0, 0]
        var field = 0
        for (offset, byte) in text.enumerated() {
            if offset == 4 || offset == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                field += 1
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        self.init(year: fields[0], month: fields[1], day: fields[2])
    }

    /// The day's year, month (1–12) and day of the month.
    ///
    /// Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, civil_from_days.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The month the day lies in.
    public var month: Month {
        let (year, month, _) = civil
        return Month(year: year, month: month)
    }

    /// `YYYY-MM-DD`.
    public var text: String {
        let (_, _, day) = civil
        return "\(month.text)-\(day < 10 ? "0" : "")\(day)"
    }

    /// days_from_civil of the same source.
    private static func number(year: Int, month: Int, day: Int) -> Int32 {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// The earlier day is the smaller one.
    public static func < (first: Day, second: Day) -> Bool { first.number < second.number }

    /// The day so many days later.
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number &+ Int32(clamping: days)) }

    /// The day so many days earlier.
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number &- Int32(clamping: days)) }

    /// The days from the second to the first.
    public static func - (first: Day, second: Day) -> Int { Int(first.number) - Int(second.number) }
}
