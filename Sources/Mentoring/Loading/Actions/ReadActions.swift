import Diagnostics

/// Reads actions.json (domain.md 2.12), in the file's order.
func readActions(_ file: ProgramFile, _ run: LoadingRun) -> (records: [ProgramAction], reading: FileReading) {
    var actions: [ProgramAction] = []
    var ids = UniqueIds()
    let reading = readRecords(
        file, { actionFields() }, from: ActionDraft(), run, name: { $0.id?.text }
    ) { draft, table, notes in
        if let openedOn = draft.openedOn, let doneOn = draft.doneOn, doneOn < openedOn {
            notes.note(
                .suspiciousData, at: table.offset(of: "done_on", in: notes), length: 12, subject: "done_on",
                "lies before opened_on", help: "Correct one of the two days.")
        }
        return table.identified(draft.id, draft.record, notes)
    } keep: { read, notes in
        if let action = ids.admit(read, of: "actions", &notes) { actions.append(action) }
    }
    return (actions, reading)
}
