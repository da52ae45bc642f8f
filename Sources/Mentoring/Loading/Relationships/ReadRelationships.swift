/// The relationships, and what other files need to know about them.
struct LoadedRelationships {
    var records: [Relationship] = []
    var ids = IdIndex()
    /// Nil where there is no file.
    var reading: FileReading?
}

/// Reads relationships.json (domain.md 2.3).
func readRelationships(
    _ file: ProgramFile?, _ lists: WordLists, _ participants: LoadedParticipants, today: Day
) -> LoadedRelationships {
    var loaded = LoadedRelationships()
    guard let file else {
        loaded.ids.isComplete = false
        return loaded
    }
    let table = relationshipFields(lists, participants: participants.ids)
    let gradeBands = lists.gradeBands.table.words.map { NumberBand($0) }
    var rematches: [Rematch] = []
    var reading = readRecords(file, table, from: RelationshipDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        checkRelationship(draft, table, &notes, participants: participants.records, gradeBands: gradeBands)
        let record = notes.isDamaged ? nil : draft.record
        guard let id = draft.id else { return }
        guard loaded.ids.insert(id, at: record.map { _ in loaded.records.count }) else {
            return notes.noteSecondUse(of: "relationships", at: table.offset(of: "id", in: notes))
        }
        if let rematchOf = draft.rematchOf {
            rematches.append(
                Rematch(
                    relationship: record.map { _ in loaded.records.count }, id: id, of: rematchOf,
                    offset: table.offset(of: "rematch_of", in: notes)))
        }
        if let record { loaded.records.append(record) }
    }
    loaded.ids.isComplete = reading.isComplete
    for rematch in rematches { resolve(rematch, &loaded, &reading.notes) }
    loaded.reading = reading
    return loaded
}

/// A `rematch_of`, which may name a record that stands later in the file.
private struct Rematch {
    /// Index of the record that has it; nil where that record could not be read.
    let relationship: Int?
    let id: RecordId
    let of: RecordId
    let offset: Int
}

private func resolve(_ rematch: Rematch, _ loaded: inout LoadedRelationships, _ notes: inout FileNotes) {
    switch loaded.ids[rematch.of] {
    case .record(let other):
        if other == rematch.relationship {
            notes.note(
                .brokenRule, at: rematch.offset, length: 14, subject: "rematch_of", record: rematch.id.text,
                "names the relationship itself", help: "Name the relationship that this one takes the place of."
            )
        } else if let index = rematch.relationship {
            loaded.records[index] = loaded.records[index].with(rematchOf: other)
        }
    case .unreadable: break
    case .unknown:
        notes.note(
            .unknownId, at: rematch.offset, length: 14, subject: "rematch_of", record: rematch.id.text,
            "names \(rematch.of.text), which no record of relationships has",
            help: "Add the record to relationships, or correct the id.")
    }
}
