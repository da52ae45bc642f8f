/// Reads outcomes.json (domain.md 2.10): the rows of groups and the rows about participants, each in the file's
/// order.
func readOutcomes(
    _ file: ProgramFile, _ lists: WordLists, _ participants: LoadedParticipants, today: Day
) -> (groups: [OutcomeGroupRow], events: [OutcomeEventRow], reading: FileReading) {
    let forms = OutcomeForms(lists, participants: participants.ids)
    let table = FieldTable<OutcomeDraft>(.outcome, forms: forms.both)
    var groups: [OutcomeGroupRow] = []
    var events: [OutcomeEventRow] = []
    func name(of draft: OutcomeDraft) -> String? { participants.id(at: draft.participant) }
    let reading = readRecords(file, table, from: OutcomeDraft(), today: today, name: name) { draft, notes in
        let words = ["a row of a group", "a row about a participant"]
        let form = table.form(of: &notes, forms: forms.both, words: words)
        checkOutcomeGroup(draft, table, &notes)
        guard form != nil, !notes.isDamaged else { return }
        if let row = draft.groupRow { groups.append(row) }
        if let row = draft.eventRow { events.append(row) }
    }
    return (groups, events, reading)
}
