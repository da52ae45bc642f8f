import Diagnostics

/// Reads identities.json (domain.md 2.2), in the file's order: at most one record for a participant.
func readIdentities(
    _ file: ProgramFile, _ participants: LoadedParticipants, today: Day
) -> (records: [Identity], reading: FileReading) {
    let table = identityFields(participants: participants.ids)
    var identities: [Identity] = []
    var known: Set<Int> = []
    func name(of draft: IdentityDraft) -> String? { participants.id(at: draft.participant) }
    let reading = readRecords(file, table, from: IdentityDraft(), today: today, name: name) { draft, notes in
        if let participant = draft.participant, !known.insert(participant).inserted {
            notes.note(
                .duplicateId, at: table.offset(of: "participant", in: notes), length: 14,
                subject: "participant", "has an earlier record of identities",
                help: "Keep one record for a participant.")
        }
        guard !notes.isDamaged, let participant = draft.participant, let displayName = draft.displayName else {
            return
        }
        identities.append(
            Identity(
                participant: participant, displayName: displayName, email: draft.email,
                employeeNumber: draft.employeeNumber, managerEmployeeNumber: draft.managerEmployeeNumber))
    }
    return (identities, reading)
}
