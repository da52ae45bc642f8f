/// Why a person left the program, as the data files spell it.
enum LeavingReason: String {
    case completed, time, other, undisclosed
    case leftOrganization = "left-organization"
    case noMatch = "no-match"
    case notUseful = "not-useful"
    case movedRole = "moved-role"
}
