/// Everything the metrics read of a program, arranged once for all its months.
struct ProgramHistory: Sendable {
    let dataset: Dataset
    let people: PeopleHistory
    let relationships: RelationshipHistory
    /// Nil where no meetings were collected.
    let meetings: MeetingHistory?
    /// Nil where no training was collected.
    let training: TrainingHistory?
    let units: UnitCategories

    init(_ dataset: Dataset) {
        self.dataset = dataset
        people = PeopleHistory(dataset)
        relationships = RelationshipHistory(dataset)
        meetings = MeetingHistory(dataset, life: relationships.life)
        training = TrainingHistory(dataset)
        units = UnitCategories(dataset)
    }

    var program: Program { dataset.program }
}
