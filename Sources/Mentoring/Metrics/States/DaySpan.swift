/// A half-open span of day numbers, in the form that millions of comparisons a build can afford.
///
/// The same reading as `Interval` (domain.md 3.0a): it covers a day when `from ≤ day < to`.
struct DaySpan: Sendable, Hashable {
    /// Stands for “has no end yet”, and as a beginning for “never”.
    static let never = Int32.max

    let from: Int32
    let to: Int32

    init(from: Int32, to: Int32) {
        self.from = from
        self.to = to
    }

    /// The span of two dates of a record; without the first it covers no day.
    init(from: Day?, to: Day?) {
        self.init(from: from?.number ?? Self.never, to: to?.number ?? Self.never)
    }

    init(_ interval: Interval) { self.init(from: interval.from, to: interval.to) }

    func covers(_ day: Int32) -> Bool { from <= day && day < to }

    /// The days that lie in both spans.
    func intersection(_ other: DaySpan) -> DaySpan {
        DaySpan(from: max(from, other.from), to: min(to, other.to))
    }

    /// How many days it has; 0 when it ends before it begins.
    var length: Int { max(0, Int(to) - Int(from)) }
}

extension [DaySpan] {
    /// The same days in spans that neither touch nor overlap, earliest first.
    func merged() -> [DaySpan] {
        guard count > 1 else { return filter { $0.from < $0.to } }
        var result: [DaySpan] = []
        for span in filter({ $0.from < $0.to }).sorted(by: { $0.from < $1.from }) {
            if let last = result.last, span.from <= last.to {
                result[result.count - 1] = DaySpan(from: last.from, to: Swift.max(last.to, span.to))
            } else {
                result.append(span)
            }
        }
        return result
    }
}
