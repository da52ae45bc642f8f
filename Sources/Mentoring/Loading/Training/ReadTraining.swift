/// Reads training.json (domain.md 2.8), in the file's order.
///
/// - Parameter modules: The program's modules; nil where program.json could not be read, so that no module can be
///   called unknown.
func readTraining(
    _ file: ProgramFile, _ participants: LoadedParticipants, modules: [TrainingModule]?, _ run: LoadingRun
) -> (records: [TrainingRecord], reading: FileReading) {
    let numbers = Dictionary(
        (modules ?? []).enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    var trainings: [TrainingRecord] = []
    @Sendable func name(of draft: TrainingDraft) -> String? { participants.id(at: draft.participant) }
    let reading = readRecords(
        file, { trainingFields(participants: participants.ids) }, from: TrainingDraft(), run, name: name
    ) { draft, table, notes -> TrainingRecord? in
        let module = draft.module.flatMap { numbers[$0.value] }
        if let modules {
            checkTraining(draft, module.map { modules[$0] }, table, &notes, participants, modules: modules)
        }
        guard !notes.isDamaged, let participant = draft.participant, let module,
            let completedOn = draft.completedOn
        else { return nil }
        return TrainingRecord(
            participant: participant, module: module, completedOn: completedOn, score: draft.score,
            expiresOn: draft.expiresOn)
    } keep: { record, _ in
        if let record { trainings.append(record) }
    }
    return (trainings, reading)
}
