/// Moves sample data in time, so that a site that is made today shows last month.
///
/// All days move by whole months and keep their order: a day that a shorter month does not have becomes its last, and a
/// month's last day stays one. Days between today and the end of the moved export become today, since nobody can have
/// recorded them yet.
public struct SampleMove: Sendable {
    private let months: Int
    private let today: CivilDay
    private let cutoff: CivilDay

    /// The move after which the last complete month of sample data is the one before today's.
    ///
    /// - Parameters:
    ///   - year: Today's year, 1900 to 2200.
    ///   - month: Today's month, 1 to 12.
    ///   - day: Today's day of the month.
    public init(toEndBefore year: Int, month: Int, day: Int) {
        today = CivilDay(clampingYear: year, month: month, day: 1) + (max(day, 1) - 1)
        let program = SampleProgram.engineering
        let first = program.startYear * 12 + program.startMonth - 1
        let date = today.date
        months = date.year * 12 + date.month - 1 - (first + program.months)
        cutoff = Self.moved(program.cutoff, by: months)
    }

    /// The files with every day moved: each JSON string that is a date and nothing else.
    public func moved(_ files: [SampleFile]) -> [SampleFile] {
        files.map { SampleFile(name: $0.name, bytes: moved(datesIn: $0.bytes, quote: UInt8(ascii: "\""))) }
    }

    /// A date as `YYYY-MM-DD` after the move; nil for a text that is none.
    public func moved(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, let day = Self.day(bytes[...]) else { return nil }
        return moved(day).text
    }

    private func moved(_ day: CivilDay) -> CivilDay {
        let moved = Self.moved(day, by: months)
        return moved > today && moved <= cutoff ? today : moved
    }

    private func moved(datesIn bytes: [UInt8], quote: UInt8) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == quote, index + 11 < bytes.count, bytes[index + 11] == quote,
                let day = Self.day(bytes[(index + 1)...(index + 10)])
            {
                result.append(quote)
                result += moved(day).text.utf8
                result.append(quote)
                index += 12
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func moved(_ day: CivilDay, by months: Int) -> CivilDay {
        let date = day.date
        let next = CivilDay.firstOfMonth(year: date.year, month: date.month, later: 1)
        let first = CivilDay.firstOfMonth(year: date.year, month: date.month, later: months)
        let last = CivilDay.firstOfMonth(year: date.year, month: date.month, later: months + 1) - 1
        return day == next - 1 ? last : min(first + (date.day - 1), last)
    }

    /// `YYYY-MM-DD`; nil for anything else.
    private static func day(_ bytes: ArraySlice<UInt8>) -> CivilDay? {
        let text = Array(bytes)
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            range.reduce(0) { sum, index in
                guard let sum, (0x30...0x39).contains(text[index]) else { return nil }
                return sum * 10 + Int(text[index] - 0x30)
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }
}
