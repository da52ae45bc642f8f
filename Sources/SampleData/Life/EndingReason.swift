/// Why a relationship ended, as the data files spell it.
enum EndingReason: String {
    case time, fit, expectations, conflict, inactivity, other, undisclosed
    case goalsMet = "goals-met"
    case termEnded = "term-ended"
    case movedRole = "moved-role"
    case leftOrganization = "left-organization"

    /// Whether the relationship reached what was planned.
    var isPlanned: Bool { self == .goalsMet || self == .termEnded }

    /// Whether one of the members leaves the pair because a working life changed.
    var isDeparture: Bool { self == .movedRole || self == .leftOrganization }
}
