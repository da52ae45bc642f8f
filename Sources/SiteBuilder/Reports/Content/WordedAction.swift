import Mentoring

/// A follow-up of the program's team.
struct WordedAction: Sendable {
    let text: String
    let ownerRole: String
    let dueOn: Day
    /// `done`, `late`, `open` or `new`.
    let state: String
    let outcome: String?
}
