/// One line of `identities.json` (domain.md 2.2). All of it is secret: it is there for what a consent shows, and
/// for the leak scan to know what must not stand in the output.
struct Identity: Sendable {
    /// Index of the participant.
    let participant: Int
    let displayName: String
    let email: String?
    let employeeNumber: String?
    let managerEmployeeNumber: String?
}
