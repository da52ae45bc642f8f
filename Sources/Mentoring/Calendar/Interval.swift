/// A half-open interval of days: it covers T when `from ≤ T` and (`to` is nil or `T < to`) (domain.md 3.0a).
public struct Interval: Hashable, Sendable {
    /// The first day.
    public let from: Day
    /// The first day after it; nil where it has no end yet.
    public let to: Day?

    /// An interval from a day up to, not including, another.
    public init(from: Day, to: Day?) {
        self.from = from
        self.to = to
    }

    /// Whether the interval covers a day.
    public func covers(_ day: Day) -> Bool {
        guard from <= day else { return false }
        guard let to else { return true }
        return day < to
    }
}
