/// A line of `outcomes.json` that counts a group, made where the row-level records stay (domain.md 2.10).
struct OutcomeGroupRow: Sendable {
    let from: Day
    let to: Day
    let measure: OutcomeMeasure
    let group: OutcomeGroup
    /// Nil for all roles.
    let role: OutcomeRole?
    /// Index into the vocabulary's grade bands; nil for all.
    let gradeBand: Int?
    /// Index into the vocabulary's units; nil for all.
    let unit: Int?
    let startCount: Int
    /// How many of them; for retention the number who stayed. Never above `startCount`.
    let eventCount: Int
    /// How the comparison group was chosen; never nil for a comparison group.
    let comparisonRule: String?
    /// What the groups were matched on, in the file's words.
    let matchedOn: [String]

    /// Whether the row counts a part of its group only.
    var hasStratum: Bool { gradeBand != nil || unit != nil }
}

/// A line of `outcomes.json` about one participant, the row-level alternative (domain.md 2.10).
struct OutcomeEventRow: Sendable {
    /// Index of the participant.
    let participant: Int
    let event: OutcomeEvent
    let on: Day
}

/// What is compared between groups.
enum OutcomeMeasure: String, CaseIterable, Sendable {
    case retention, promotion
    case internalMove = "internal-move"
    case roleGained = "role-gained"
    case jobSatisfaction = "job-satisfaction"
}

/// Whether a row counts the program's people or those they are compared with.
enum OutcomeGroup: String, CaseIterable, Sendable { case participant, comparison }

/// The role that a group's row is limited to.
enum OutcomeRole: String, CaseIterable, Sendable { case mentor, mentee }

/// What happened to a participant.
enum OutcomeEvent: String, CaseIterable, Sendable {
    case promotion
    case leftOrganization = "left-organization"
    case internalMove = "internal-move"
    case roleGained = "role-gained"
}
