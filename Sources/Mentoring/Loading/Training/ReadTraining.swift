/// Reads training.json (domain.md 2.8), in the file's order.
///
/// - Parameter modules: The program's modules; nil where program.json could not be read, so that no module can be
///   called unknown.
func readTraining(
    _ file: ProgramFile, _ participants: LoadedParticipants, modules: [TrainingModule]?, today: Day
) -> (records: [TrainingRecord], reading: FileReading) {
    let table = trainingFields(participants: participants.ids)
    let numbers = Dictionary(
        (modules ?? []).enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    var trainings: [TrainingRecord] = []
    func name(of draft: TrainingDraft) -> String? { participants.id(at: draft.participant) }
    let reading = readRecords(file, table, from: TrainingDraft(), today: today, name: name) { draft, notes in
        let module = draft.module.flatMap { numbers[$0.value] }
        if let modules {
            checkTraining(draft, module.map { modules[$0] }, table, &notes, participants, modules: modules)
        }
        guard !notes.isDamaged, let participant = draft.participant, let module,
            let completedOn = draft.completedOn
        else { return }
        trainings.append(
            TrainingRecord(
                participant: participant, module: module, completedOn: completedOn, score: draft.score,
                expiresOn: draft.expiresOn))
    }
    return (trainings, reading)
}
