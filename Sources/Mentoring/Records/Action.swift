/// One line of `actions.json`: what the program does about a finding (domain.md 2.12). All of it is open.
struct ProgramAction: Sendable {
    let id: String
    let openedOn: Day
    /// The rule whose finding it follows up: F01–F32 of domain.md 4.2 or A1–A15 of 4.4.
    let fromFinding: String
    let text: String
    /// A role, never a person.
    let ownerRole: String
    let dueOn: Day
    /// Nil while it is open.
    let doneOn: Day?
    let outcome: String?
}
