/// Reads events.json (domain.md 2.12), in the file's order.
func readEvents(_ file: ProgramFile, _ run: LoadingRun) -> (records: [ProgramEvent], reading: FileReading) {
    var events: [ProgramEvent] = []
    var ids = UniqueIds()
    let reading = readRecords(
        file, { eventFields() }, from: EventDraft(), run, name: { $0.id?.text }
    ) { draft, table, notes in
        table.identified(draft.id, draft.record, notes)
    } keep: { read, notes in
        if let event = ids.admit(read, of: "events", &notes) { events.append(event) }
    }
    return (events, reading)
}
