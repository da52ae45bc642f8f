/// The relationships, and what other files need to know about them.
struct LoadedRelationships {
    var records: [Relationship] = []
    var ids = IdIndex()
    /// Nil where there is no file.
    var reading: FileReading?
}

/// Reads relationships.json (domain.md 2.3).
func readRelationships(
    _ file: ProgramFile?, _ lists: WordLists, _ participants: LoadedParticipants, _ run: LoadingRun
) -> LoadedRelationships {
    var loaded = LoadedRelationships()
    guard let file else {
        loaded.ids.isComplete = false
        return loaded
    }
    let gradeBands = lists.gradeBands.table.words.map { NumberBand($0) }
    let people = participants.records
    var rematches: [Rematch] = []
    var reading = readRecords(
        file, { relationshipFields(lists, participants: participants.ids) }, from: RelationshipDraft(), run,
        name: { $0.id?.text }
    ) { draft, table, notes in
        checkRelationship(draft, table, &notes, participants: people, gradeBands: gradeBands)
        let rematchOf = draft.rematchOf.map {
            Located(value: $0, offset: table.offset(of: "rematch_of", in: notes))
        }
        return (relationship: table.identified(draft.id, draft.record, notes), rematchOf: rematchOf)
    } keep: { read, notes in
        let place = loaded.records.count
        let record = loaded.ids.admit(read.relationship, of: "relationships", at: place, &notes)
        if let record { loaded.records.append(record) }
        if let id = read.relationship.id, let rematchOf = read.rematchOf {
            rematches.append(
                Rematch(relationship: record.map { _ in place }, id: id.value, of: rematchOf))
        }
    }
    if !reading.isComplete { loaded.ids.isComplete = false }
    for rematch in rematches { resolve(rematch, &loaded, &reading.notes) }
    loaded.reading = reading
    return loaded
}

/// A `rematch_of`, which may name a record that stands later in the file.
private struct Rematch {
    /// Index of the record that has it; nil where that record could not be read.
    let relationship: Int?
    let id: RecordId
    let of: Located<RecordId>
}

private func resolve(_ rematch: Rematch, _ loaded: inout LoadedRelationships, _ notes: inout FileNotes) {
    switch loaded.ids[rematch.of.value] {
    case .record(let other):
        if other == rematch.relationship {
            notes.note(
                .brokenRule, at: rematch.of.offset, length: 14, subject: "rematch_of", record: rematch.id.text,
                "names the relationship itself", help: "Name the relationship that this one takes the place of."
            )
        } else if let index = rematch.relationship {
            loaded.records[index] = loaded.records[index].with(rematchOf: other)
        }
    case .unreadable: break
    case .unknown:
        notes.note(
            .unknownId, at: rematch.of.offset, length: 14, subject: "rematch_of", record: rematch.id.text,
            "names \(rematch.of.value.text), which no record of relationships has",
            help: "Add the record to relationships, or correct the id.")
    }
}
