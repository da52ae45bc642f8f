/// Reads goals.json (domain.md 2.6), in the file's order; titles, which are secret, are not kept.
func readGoals(
    _ file: ProgramFile, _ lists: WordLists, _ relationships: LoadedRelationships,
    _ participants: LoadedParticipants, today: Day
) -> (records: [Goal], reading: FileReading) {
    let table = goalFields(lists, relationships: relationships.ids, participants: participants.ids)
    var goals: [Goal] = []
    var ids: Set<RecordId> = []
    let reading = readRecords(file, table, from: GoalDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        if let id = draft.id, !ids.insert(id).inserted {
            notes.noteSecondUse(of: "goals", at: table.offset(of: "id", in: notes))
        }
        checkGoal(draft, table, &notes)
        if !notes.isDamaged, let record = draft.record { goals.append(record) }
    }
    return (goals, reading)
}
