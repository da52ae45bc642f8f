/// Everything the metrics read of a program, arranged once for all its months.
struct ProgramHistory: Sendable {
    let dataset: Dataset
    let people: PeopleHistory
    let relationships: RelationshipHistory
    /// Nil where no meetings were collected.
    let meetings: MeetingHistory?
    /// Nil where no goals were collected.
    let goals: GoalHistory?
    /// Nil where no training was collected.
    let training: TrainingHistory?
    /// Nil where no surveys were collected.
    let surveys: SurveyHistory?
    let units: UnitCategories

    init(_ dataset: Dataset) {
        self.dataset = dataset
        people = PeopleHistory(dataset)
        relationships = RelationshipHistory(dataset)
        meetings = MeetingHistory(dataset, life: relationships.life)
        goals = GoalHistory(dataset)
        training = TrainingHistory(dataset)
        surveys = SurveyHistory(dataset)
        units = UnitCategories(dataset)
    }

    var program: Program { dataset.program }
}
