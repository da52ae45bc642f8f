extension Relationship {
    /// Whether every role among the members has signed by a day (domain.md 3.0a, M13).
    ///
    /// Members who join after the day are not there yet.
    func isSigned(by day: Int32) -> Bool {
        let signatures = (agreement?.signatures ?? []).filter { $0.signedOn.number <= day }
        return members.allSatisfy { member in
            member.interval.from.number > day || signatures.contains { $0.role == member.role }
        }
    }

    /// Reviews up to so many days before or after the day they are due meet it.
    static let reviewTolerance: Int32 = 30

    /// The latest day in a window that ends with T on which a review was due, and whether it was held in time; nil
    /// where none was, or where the latest can still be met (domain.md 3.0a, M14).
    ///
    /// The first due day is the last signature ≤ T, else the start, plus the interval; then each review that meets a
    /// due day, or comes before it, sets the next one.
    func latestReviewDue(in window: DaySpan) -> (day: Int32, isMet: Bool)? {
        guard let agreement, let interval = agreement.reviewEveryDays.map({ Int32(clamping: $0) }),
            let started = startedOn
        else { return nil }
        let asOf = window.to - 1
        let signed = agreement.signatures.map(\.signedOn.number).filter { $0 <= asOf }.max()
        var due = (signed ?? started.number) + interval
        var latest: (day: Int32, isMet: Bool)?
        func note(_ isMet: Bool) {
            if window.covers(due) { latest = (due, isMet) }
        }
        for review in agreement.reviews.map(\.number).sorted() where review <= asOf {
            if review > due + Self.reviewTolerance {
                note(false)
                return latest
            }
            if review >= due - Self.reviewTolerance { note(true) }
            due = review + interval
        }
        // In the last 30 days the review may still come.
        if due <= asOf - Self.reviewTolerance { note(false) }
        return latest
    }
}
