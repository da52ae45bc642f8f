/// A calendar month.
public struct Month: Hashable, Comparable, Sendable {
    /// Months since January of year 0.
    public let index: Int

    /// A month by year and month number; a number outside 1–12 carries into other years.
    public init(year: Int, month: Int) { index = year * 12 + month - 1 }

    /// The month that lies this many months after January of year 0.
    public init(index: Int) { self.index = index }

    /// A month written as `YYYY-MM`, exactly seven bytes; nil for anything else.
    public init?(parsing text: some Collection<UInt8>) {
        guard let first = Day(parsing: Array(text) + Array("-01".utf8)) else { return nil }
        self = first.month
    }

    /// The calendar year.
    public var year: Int { index / 12 }
    /// The month's number, 1–12.
    public var number: Int { index % 12 + 1 }

    /// How many days the month has.
    public var dayCount: Int {
        switch number {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// The month's first day.
    public var firstDay: Day { Day(year: year, month: number, day: 1) ?? Day(number: 0) }
    /// The month's last day, which is its as-of day (domain.md 3.0).
    public var lastDay: Day { firstDay + (dayCount - 1) }

    /// `YYYY-MM`.
    public var text: String { "\(year)-\(number < 10 ? "0" : "")\(number)" }

    /// The earlier month is the smaller one.
    public static func < (first: Month, second: Month) -> Bool { first.index < second.index }
    /// The month so many months later.
    public static func + (month: Month, months: Int) -> Month { Month(index: month.index + months) }
    /// The month so many months earlier.
    public static func - (month: Month, months: Int) -> Month { Month(index: month.index - months) }
}

extension Month: Strideable {
    /// How many months lie between this month and the other.
    public func distance(to other: Month) -> Int { other.index - index }
    /// The month so many months away.
    public func advanced(by months: Int) -> Month { self + months }
}
