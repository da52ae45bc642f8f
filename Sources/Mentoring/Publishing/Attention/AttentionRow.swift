/// One row of the attention list: a relationship, a request or a waiting person who may need help, by reference code,
/// with every rule that applies (domain.md 4.4). For the team edition's newest complete month only.
///
/// It speaks of process, never of performance, and holds no answer of a survey. Nothing in it leads back to a record
/// but the code, which the program's team alone can read.
public struct AttentionRow: Sendable, Hashable {
    /// The reference code; nil where the record has none. Such a row says so, never a pseudonym.
    public let code: String?
    /// What applies, the gravest first and then what has applied longest; at least one.
    public let causes: [AttentionCause]

    /// The gravest of what applies: the row stands in the list by it, and it says what to do first.
    public var first: AttentionCause { causes[0] }

    /// Whom to talk to: the one whom every rule names, else every member.
    public var contact: ContactSide {
        causes.allSatisfy { $0.contact == first.contact } ? first.contact : .both
    }
}

/// An attention rule that applies to a relationship or person.
public struct AttentionCause: Sendable, Hashable {
    /// The rule, such as `A2`.
    public let rule: String
    /// The first day on which it applied.
    public let since: Day
    /// The days from then to the month's last day.
    public let daysOver: Int
    /// How urgent it is.
    public let severity: AttentionSeverity
    /// Whom the rule says to talk to first.
    public let contact: ContactSide
}

/// How urgent a row of the attention list is.
public enum AttentionSeverity: String, CaseIterable, Sendable, Comparable {
    case watch, serious
    /// Quiet for so long that the team offers a kind ending.
    case offerEnding = "offer-ending"

    init(_ severity: AttentionCase.Severity) {
        self =
            switch severity {
            case .watch: .watch
            case .serious: .serious
            case .offerEnding: .offerEnding
            }
    }

    /// The order of urgency.
    public static func < (first: AttentionSeverity, second: AttentionSeverity) -> Bool {
        first.rank < second.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
