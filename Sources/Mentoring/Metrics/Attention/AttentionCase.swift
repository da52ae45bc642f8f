/// One relationship or person to whom an attention rule applies at T (domain.md 4.4).
struct AttentionCase: Sendable, Hashable {
    enum Subject: Sendable, Hashable {
        /// The index of a relationship, begun or, for a request, not.
        case relationship(Int)
        /// The index of a participant.
        case person(Int)
    }

    /// How urgent it is; rows are sorted by it, the last first.
    enum Severity: Int, Sendable, Hashable, Comparable {
        case watch, serious, offerEnding

        static func < (first: Severity, second: Severity) -> Bool { first.rawValue < second.rawValue }
    }

    let subject: Subject
    /// The first day on which the rule applied, as far as T's data tell: T − since are the days over its threshold.
    let since: Int32
    let severity: Severity
    /// Whether the attention list may show it; where not, it is counted only.
    let isListed: Bool

    init(_ subject: Subject, since: Int32, _ severity: Severity = .watch, isListed: Bool = true) {
        self.subject = subject
        self.since = since
        self.severity = severity
        self.isListed = isListed
    }
}
