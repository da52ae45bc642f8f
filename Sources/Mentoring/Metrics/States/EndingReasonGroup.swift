/// The groups in which the reasons of early endings are told (domain.md 3.0b).
enum EndingReasonGroup: String, CaseIterable, Sendable {
    case fitExpectationsConflict = "fit-expectations-conflict"
    case time
    case leftOrMoved = "left-moved"
    case inactivity, other

    /// The group of an early ending's reason; a planned, undisclosed or missing one is `other`.
    init(_ reason: ClosureReason?) {
        switch reason {
        case .fit, .expectations, .conflict: self = .fitExpectationsConflict
        case .time: self = .time
        case .leftOrganization, .movedRole: self = .leftOrMoved
        case .inactivity: self = .inactivity
        case .other, .goalsMet, .termEnded, .undisclosed, nil: self = .other
        }
    }
}
