/// One line of `actions.json`: what the program does about a finding (domain.md 2.12). All of it is open.
public struct ProgramAction: Sendable {
    public let id: String
    public let openedOn: Day
    /// The rule whose finding it follows up: F01–F32 of domain.md 4.2 or A1–A15 of 4.4.
    public let fromFinding: String
    public let text: String
    /// A role, never a person.
    public let ownerRole: String
    public let dueOn: Day
    /// Nil while it is open.
    public let doneOn: Day?
    public let outcome: String?
}
