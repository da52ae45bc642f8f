/// One line of `participants.json` (domain.md 2.2). Indices point into the program's vocabulary.
struct Participant: Sendable {
    struct RoleInterval: Sendable {
        let role: Role
        let interval: Interval
    }

    /// The pseudonym; `calc`, so it never reaches a page.
    let id: String
    /// The short reference code; `team`.
    let ref: String?
    let roles: [RoleInterval]
    let appliedOn: Day?
    /// Nil for someone who applied and was not accepted.
    let acceptedOn: Day?
    let leftOn: Day?
    let leftReason: LeftReason?
    let source: JoinSource?
    let unit: Int?
    let site: Int?
    let gradeBand: Int?
    let tenureBand: Int?
    let seeks: [Int]
    let offers: [Int]
    let capacity: Int?
    let paused: [Interval]
    /// Value index by dimension index of `vocabulary.equity`; nil stands for undisclosed.
    let equity: [Int: Int?]
}
