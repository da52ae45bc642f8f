/// The records of the files that come rarely or are kept by hand; none of them holds a month back (domain.md 2.0).
struct OtherRecords: Sendable {
    /// Nil where the file was not supplied; in the file's order, as are all that follow.
    var training: [TrainingRecord]?
    /// Nil where the file was not supplied.
    var surveys: [SurveyWave]?
    /// Nil where the file was not supplied; never without `surveys`.
    var responses: [SurveyResponse]?
    /// The rows of `outcomes.json` that count groups; nil where the file was not supplied.
    var outcomeGroups: [OutcomeGroupRow]?
    /// The rows of `outcomes.json` about one participant each; nil where the file was not supplied.
    var outcomeEvents: [OutcomeEventRow]?
    /// Nil where the file was not supplied.
    var events: [ProgramEvent]?
    /// Nil where the file was not supplied.
    var actions: [ProgramAction]?
    /// Nil where the file was not supplied. Secret: for stories, the directory and the leak scan only.
    var consents: [Consent]?
    /// Nil where the file was not supplied. Secret: for what a consent shows and the leak scan only.
    var identities: [Identity]?
}
