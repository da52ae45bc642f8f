import JSONReader

/// Which days a date may name.
enum DayLimit: Sendable {
    /// What has happened: no day after the file's `data_cutoff` (domain.md 2.15).
    case upToCutoff
    /// What is planned, due, or the open end of an interval.
    case any
}

extension ValueType where Value == Day {
    /// A day written `YYYY-MM-DD`.
    static func day(_ limit: DayLimit) -> Self {
        ValueType(.day) { (cursor, notes) throws(JSONSyntaxError) in
            guard let string = try cursor.readString() else { return try notes.refuse(.day, &cursor) }
            let parsed = cursor.withBytes(of: string) { bytes in
                Day(parsing: bytes).map(Result<Day, DayProblem>.success)
                    ?? .failure(isWrittenAsDay(bytes) ? .noSuchDay : .otherForm)
            }
            switch parsed {
            case .success(let day):
                if limit == .upToCutoff, let cutoff = notes.cutoff, day > cutoff {
                    notes.note(
                        .wrongDate, at: string.start - 1, length: string.count + 2,
                        "lies after the file's data_cutoff",
                        help: "An export cannot know later days: correct the day, or data_cutoff.")
                }
                return day
            case .failure(.noSuchDay):
                notes.note(
                    .wrongDate, at: string.start - 1, length: string.count + 2, "is not a day of the calendar",
                    help: "Write a day that exists, in a year from 1900 to 2999.")
                return nil
            case .failure(.otherForm):
                notes.note(
                    .wrongDate, at: string.start - 1, length: string.count + 2,
                    "must be \(ValueShape.day.words)",
                    help: "Write the day alone, without a clock time, as in 2026-08-31.")
                return nil
            }
        }
    }
}

extension ValueType where Value == Month {
    /// A month written `YYYY-MM`, none after the file's `data_cutoff`.
    static var month: Self {
        ValueType(.month) { (cursor, notes) throws(JSONSyntaxError) in
            guard let string = try cursor.readString() else { return try notes.refuse(.month, &cursor) }
            guard let month = cursor.withBytes(of: string, { Month(parsing: $0) }) else {
                notes.note(
                    .wrongDate, at: string.start - 1, length: string.count + 2,
                    "must be \(ValueShape.month.words)",
                    help: "Write the month as in 2026-08, in a year from 1900 to 2999.")
                return nil
            }
            if let cutoff = notes.cutoff, month.firstDay > cutoff {
                notes.note(
                    .wrongDate, at: string.start - 1, length: string.count + 2,
                    "lies after the file's data_cutoff",
                    help: "An export cannot know later months: correct the month, or data_cutoff.")
            }
            return month
        }
    }
}

/// An interval's end and beginning, as `{from, to}`.
struct IntervalDraft {
    var from: Day?
    var to: Day?
}

extension ValueType where Value == Interval {
    /// A pause: an object with `from` and, unless it goes on, `to`.
    static func pause(_ kind: DataObject) -> Self {
        .object(
            FieldTable<IntervalDraft>(kind) {
                Field("from", .required, .day(.upToCutoff), .calc) { $0.from = $1 }
                Field("to", .optional, .day(.any), .calc) { $0.to = $1 }
            }, from: IntervalDraft()
        ) { draft in draft.from.map { Interval(from: $0, to: draft.to) } }
    }
}

private enum DayProblem: Error { case noSuchDay, otherForm }

/// Ten bytes, digits and hyphens where a day has them.
private func isWrittenAsDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count == 10
        && zip(bytes, 0...).allSatisfy { byte, index in
            index == 4 || index == 7 ? byte == UInt8(ascii: "-") : byte &- UInt8(ascii: "0") < 10
        }
}
