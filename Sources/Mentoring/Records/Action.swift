/// One line of `actions.json`: what the program does about a finding (domain.md 2.12). All of it is open.
public struct ProgramAction: Sendable {
    /// The pseudonymous id.
    public let id: String
    /// The day on which it was agreed.
    public let openedOn: Day
    /// The rule whose finding it follows up: F01–F32 of domain.md 4.2 or A1–A15 of 4.4.
    public let fromFinding: String
    /// What is to be done.
    public let text: String
    /// A role, never a person.
    public let ownerRole: String
    /// The day by which it is to be done.
    public let dueOn: Day
    /// Nil while it is open.
    public let doneOn: Day?
    /// What came of it; nil where nobody wrote it down.
    public let outcome: String?
}
