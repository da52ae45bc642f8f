/// A half-open interval of days: from its first day up to, not including, its last; open-ended where that is nil.
struct Span {
    let from: CivilDay
    var to: CivilDay?

    /// Whether a day lies in it.
    func covers(_ day: CivilDay) -> Bool {
        guard let to else { return from <= day }
        return from <= day && day < to
    }
}
