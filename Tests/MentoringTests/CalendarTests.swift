import Mentoring
import Testing

@Suite("The calendar")
struct CalendarTests {
    @Test(
        "counts days from 1970-01-01",
        arguments: [("1970-01-01", 0), ("2000-03-01", 11_017), ("1969-12-31", -1), ("2026-11-24", 20_781)])
    func dayNumbers(text: String, number: Int32) throws {
        let day = try #require(Day(parsing: Array(text.utf8)))
        #expect(day.number == number && day.text == text)
    }

    @Test(
        "refuses days that do not exist",
        arguments: [
            "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "0000-01-01", "2024-01-01T",
        ])
    func impossibleDays(text: String) {
        #expect(Day(parsing: Array(text.utf8)) == nil)
    }

    @Test("gives every day of 400 years back from its number")
    func roundTrip() throws {
        var day = try #require(Day(year: 1900, month: 1, day: 1))
        for _ in 0..<146_097 {
            let (year, month, number) = day.civil
            #expect(Day(year: year, month: month, day: number) == day)
            day = day + 1
        }
        #expect(day.text == "2300-01-01")
    }

    @Test("knows leap days and month ends")
    func monthEnds() {
        #expect(Month(year: 2024, month: 2).lastDay.text == "2024-02-29")
        #expect(Month(year: 2100, month: 2).lastDay.text == "2100-02-28")
        #expect((Month(year: 2025, month: 12) + 1).text == "2026-01")
        #expect((Month(year: 2025, month: 1) - 13).text == "2023-12")
    }

    @Test("an interval ends the day before its end")
    func halfOpen() throws {
        let from = try #require(Day(year: 2025, month: 1, day: 1))
        let interval = Interval(from: from, to: from + 2)
        #expect(!interval.covers(from - 1) && interval.covers(from) && interval.covers(from + 1))
        #expect(!interval.covers(from + 2) && Interval(from: from, to: nil).covers(from + 9_999))
    }
}
