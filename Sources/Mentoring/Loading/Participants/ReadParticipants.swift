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
func readParticipants(_ file: ProgramFile?, _ lists: WordLists, today: Day) -> LoadedParticipants {
    var loaded = LoadedParticipants()
    guard let file else {
        loaded.ids.isComplete = false
        return loaded
    }
    let table = participantFields(lists)
    let reading = readRecords(file, table, from: ParticipantDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        checkParticipant(draft, table, &notes)
        let record = notes.isDamaged ? nil : draft.record
        if let id = draft.id, !loaded.ids.insert(id, at: record.map { _ in loaded.records.count }) {
            notes.noteSecondUse(of: "participants", at: table.offset(of: "id", in: notes))
        } else if let record {
            loaded.records.append(record)
            loaded.offsets.append(notes.recordStart)
        }
    }
    loaded.ids.isComplete = reading.isComplete
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
