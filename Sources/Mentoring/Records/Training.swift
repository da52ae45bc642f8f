/// One line of `training.json` (domain.md 2.8).
struct TrainingRecord: Sendable {
    /// Index of the participant.
    let participant: Int
    /// Index into the program's `trainingModules`.
    let module: Int
    let completedOn: Day
    /// Nil where the tool gives no score; only `fail` keeps a record from counting as completed (domain.md 3.0a).
    let score: TrainingScore?
    /// The first day on which the record counts no more, where the file gives it; else the module's `validDays`
    /// decide.
    let expiresOn: Day?
}

/// What came of a training's test.
enum TrainingScore: String, CaseIterable, Sendable { case pass, fail }
