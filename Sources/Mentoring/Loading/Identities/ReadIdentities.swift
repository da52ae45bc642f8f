import Diagnostics

/// Reads identities.json (domain.md 2.2), in the file's order: at most one record for a participant.
func readIdentities(
    _ file: ProgramFile, _ participants: LoadedParticipants, _ run: LoadingRun
) -> (records: [Identity], reading: FileReading) {
    var identities: [Identity] = []
    var known: Set<Int> = []
    @Sendable func name(of draft: IdentityDraft) -> String? { participants.id(at: draft.participant) }
    let reading = readRecords(
        file, { identityFields(participants: participants.ids) }, from: IdentityDraft(), run, name: name
    ) { draft, table, notes in
        let participant = draft.participant.map {
            Located(value: $0, offset: table.offset(of: "participant", in: notes))
        }
        return (participant: participant, identity: notes.isDamaged ? nil : draft.record)
    } keep: { read, notes in
        if let participant = read.participant, !known.insert(participant.value).inserted {
            notes.note(
                .duplicateId, at: participant.offset, length: 14, subject: "participant",
                record: participants.id(at: participant.value), "has an earlier record of identities",
                help: "Keep one record for a participant.")
        }
        if !notes.isDamaged, let identity = read.identity { identities.append(identity) }
    }
    return (identities, reading)
}
