/// Reads outcomes.json (domain.md 2.10): the rows of groups and the rows about participants, each in the file's
/// order.
func readOutcomes(
    _ file: ProgramFile, _ lists: WordLists, _ participants: LoadedParticipants, _ run: LoadingRun
) -> (groups: [OutcomeGroupRow], events: [OutcomeEventRow], reading: FileReading) {
    let ids = participants.ids
    var groups: [OutcomeGroupRow] = []
    var events: [OutcomeEventRow] = []
    @Sendable func name(of draft: OutcomeDraft) -> String? { participants.id(at: draft.participant) }
    let reading = readRecords(
        file, { FieldTable(.outcome, forms: OutcomeForms(lists, participants: ids).both) },
        from: OutcomeDraft(),
        run, name: name
    ) { draft, table, notes in
        let words = ["a row of a group", "a row about a participant"]
        let form = table.form(of: &notes, words: words)
        checkOutcomeGroup(draft, table, &notes)
        let isKept = form != nil && !notes.isDamaged
        return (group: isKept ? draft.groupRow : nil, event: isKept ? draft.eventRow : nil)
    } keep: { row, _ in
        if let row = row.group { groups.append(row) }
        if let row = row.event { events.append(row) }
    }
    return (groups, events, reading)
}
