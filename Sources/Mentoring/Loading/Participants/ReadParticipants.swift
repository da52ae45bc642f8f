/// The participants, and what other files need to know about them.
struct LoadedParticipants {
    var records: [Participant] = []
    var ids = IdIndex()
    /// Where each record begins in its file.
    var offsets: [Int] = []
    /// Nil where there is no file.
    var reading: FileReading?
}

/// Reads participants.json (domain.md 2.2).
func readParticipants(_ file: ProgramFile?, _ lists: WordLists, _ run: LoadingRun) -> LoadedParticipants {
    var loaded = LoadedParticipants()
    guard let file else {
        loaded.ids.isComplete = false
        return loaded
    }
    let reading = readRecords(
        file, { participantFields(lists) }, from: ParticipantDraft(), run, name: { $0.id?.text }
    ) { draft, table, notes in
        checkParticipant(draft, table, &notes)
        return table.identified(draft.id, draft.record, notes)
    } keep: { read, notes in
        let place = loaded.records.count
        if let record = loaded.ids.admit(read, of: "participants", at: place, &notes) {
            loaded.records.append(record)
            loaded.offsets.append(notes.recordStart)
        }
    }
    if !reading.isComplete { loaded.ids.isComplete = false }
    loaded.reading = reading
    return loaded
}

extension LoadedParticipants {
    /// The id of a participant by index; nil where there is none.
    func id(at index: Int?) -> String? {
        guard let index, records.indices.contains(index) else { return nil }
        return records[index].id
    }
}
