import Diagnostics

/// Reads actions.json (domain.md 2.12), in the file's order.
func readActions(_ file: ProgramFile, today: Day) -> (records: [ProgramAction], reading: FileReading) {
    let table = actionFields()
    var actions: [ProgramAction] = []
    var ids: Set<RecordId> = []
    let reading = readRecords(file, table, from: ActionDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        if let id = draft.id, !ids.insert(id).inserted {
            notes.noteSecondUse(of: "actions", at: table.offset(of: "id", in: notes))
        }
        if let openedOn = draft.openedOn, let doneOn = draft.doneOn, doneOn < openedOn {
            notes.note(
                .suspiciousData, at: table.offset(of: "done_on", in: notes), length: 12, subject: "done_on",
                "lies before opened_on", help: "Correct one of the two days.")
        }
        if !notes.isDamaged, let record = draft.record { actions.append(record) }
    }
    return (actions, reading)
}
