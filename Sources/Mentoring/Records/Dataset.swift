/// Everything a program's data folder holds, checked and typed (domain.md 2).
///
/// Outside this room it is opaque: nothing after `PublishedFigures` can see a record.
public struct Dataset: Sendable {
    let program: Program
    let participants: [Participant]
    let relationships: [Relationship]
    /// Nil where the file was not supplied; by relationship, then day.
    let meetings: [Meeting]?
    /// Nil where the file was not supplied; never together with `meetings`.
    let rollups: [MeetingRollup]?
    /// Nil where the file was not supplied.
    let goals: [Goal]?
    /// The goals' titles, which are secret and no part of a goal: for the leak scan only.
    let goalTitles: [String]
    /// Nil where the file was not supplied; in the file's order, as are all that follow.
    let training: [TrainingRecord]?
    /// Nil where the file was not supplied.
    let surveys: [SurveyWave]?
    /// Nil where the file was not supplied; never without `surveys`.
    let responses: [SurveyResponse]?
    /// The rows of `outcomes.json` that count groups; nil where the file was not supplied.
    let outcomeGroups: [OutcomeGroupRow]?
    /// The rows of `outcomes.json` about one participant each; nil where the file was not supplied.
    let outcomeEvents: [OutcomeEventRow]?
    /// Nil where the file was not supplied.
    let events: [ProgramEvent]?
    /// Nil where the file was not supplied.
    let actions: [ProgramAction]?
    /// Nil where the file was not supplied. Secret: for stories, the directory and the leak scan only.
    let consents: [Consent]?
    /// Nil where the file was not supplied. Secret: for what a consent shows and the leak scan only.
    let identities: [Identity]?
    /// Which optional fields at least one record of their file has; a field that none has was not collected.
    let collected: CollectedFields
    /// The earliest `data_cutoff` of the files that hold a month back (domain.md 2.0).
    let cutoff: Day

    init(
        program: Program, participants: [Participant], relationships: [Relationship], meetings: [Meeting]?,
        rollups: [MeetingRollup]?, goals: [Goal]?, goalTitles: [String] = [],
        training: [TrainingRecord]? = nil,
        surveys: [SurveyWave]? = nil, responses: [SurveyResponse]? = nil,
        outcomeGroups: [OutcomeGroupRow]? = nil, outcomeEvents: [OutcomeEventRow]? = nil,
        events: [ProgramEvent]? = nil, actions: [ProgramAction]? = nil, consents: [Consent]? = nil,
        identities: [Identity]? = nil, collected: CollectedFields, cutoff: Day
    ) {
        self.program = program
        self.participants = participants
        self.relationships = relationships
        self.meetings = meetings
        self.rollups = rollups
        self.goals = goals
        self.goalTitles = goalTitles
        self.training = training
        self.surveys = surveys
        self.responses = responses
        self.outcomeGroups = outcomeGroups
        self.outcomeEvents = outcomeEvents
        self.events = events
        self.actions = actions
        self.consents = consents
        self.identities = identities
        self.collected = collected
        self.cutoff = cutoff
    }
}

/// Which optional fields of the data model the files supplied, as `participants.left_on`.
struct CollectedFields: Sendable {
    let names: Set<String>

    /// Whether at least one record of the file has the field.
    func has(_ name: String) -> Bool { names.contains(name) }
}
