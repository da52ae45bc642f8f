import Diagnostics

/// The rules of one completed training, noted at the fields they are about.
///
/// - Parameters:
///   - module: The module it names; nil where the program has none of that id.
///   - modules: All of the program's.
func checkTraining(
    _ draft: TrainingDraft, _ module: TrainingModule?, _ table: FieldTable<TrainingDraft>,
    _ notes: inout FileNotes, _ participants: LoadedParticipants, modules: [TrainingModule]
) {
    if let named = draft.module, module == nil {
        let near = notes.suggestion(for: named.value, among: modules.map(\.id))
        notes.note(
            .unknownId, at: named.offset, length: named.value.utf8.count + 2, subject: "module",
            "names no module of training_modules in program.json",
            help: "Add the module to program.json, or correct the id.", suggestion: near)
    }
    if let module, let participant = draft.participant, participants.records.indices.contains(participant),
        !isFor(participants.records[participant], module.audience)
    {
        notes.note(
            .suspiciousData, at: table.offset(of: "module", in: notes), subject: "module",
            "is for \(module.audience.rawValue)s, and the participant has never been one",
            help: "Check the participant's roles, or the module's \"for\".")
    }
    if let completedOn = draft.completedOn, let expiresOn = draft.expiresOn, expiresOn <= completedOn {
        notes.note(
            .suspiciousData, at: table.offset(of: "expires_on", in: notes), length: 12, subject: "expires_on",
            "does not lie after completed_on, so the training never counts",
            help: "Correct one of the two days.")
    }
}

/// Whether a module is for someone; one whose roles are not known may take any.
private func isFor(_ participant: Participant, _ audience: TrainingModule.Audience) -> Bool {
    let roles = participant.roles.map(\.role)
    return switch audience {
    case .both: true
    case .mentor: roles.isEmpty || roles.contains(.mentor)
    case .mentee: roles.isEmpty || roles.contains(.mentee)
    }
}
