/// Reads events.json (domain.md 2.12), in the file's order.
func readEvents(_ file: ProgramFile, today: Day) -> (records: [ProgramEvent], reading: FileReading) {
    let table = eventFields()
    var events: [ProgramEvent] = []
    var ids: Set<RecordId> = []
    let reading = readRecords(file, table, from: EventDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        if let id = draft.id, !ids.insert(id).inserted {
            notes.noteSecondUse(of: "events", at: table.offset(of: "id", in: notes))
        }
        if !notes.isDamaged, let record = draft.record { events.append(record) }
    }
    return (events, reading)
}
