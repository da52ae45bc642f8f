/// Something the program team set out to do after a report.
public struct SampleAction: Sendable {
    /// The finding it answers, such as `F02`.
    public let finding: String
    /// What is to be done.
    public let text: String
    /// The role that does it.
    public let owner: String
    /// The day it was set down, as `YYYY-MM-DD`.
    public let openedOn: String
    /// The day by which it is to be done, as `YYYY-MM-DD`.
    public let dueOn: String
    /// The day it was done, as `YYYY-MM-DD`; nil while it is not.
    public let doneOn: String?
    /// What came of it.
    public let outcome: String?

    /// An action with all its parts.
    public init(
        after finding: String, _ text: String, owner: String, openedOn: String, dueOn: String,
        doneOn: String? = nil, outcome: String? = nil
    ) {
        self.finding = finding
        self.text = text
        self.owner = owner
        self.openedOn = openedOn
        self.dueOn = dueOn
        self.doneOn = doneOn
        self.outcome = outcome
    }
}
