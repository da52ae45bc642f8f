/// Reads goals.json (domain.md 2.6), in the file's order; titles, which are secret, are not kept.
func readGoals(
    _ file: ProgramFile, _ lists: WordLists, _ relationships: LoadedRelationships,
    _ participants: LoadedParticipants, _ run: LoadingRun
) -> (records: [Goal], reading: FileReading) {
    var goals: [Goal] = []
    var ids = UniqueIds()
    let reading = readRecords(
        file, { goalFields(lists, relationships: relationships.ids, participants: participants.ids) },
        from: GoalDraft(), run, name: { $0.id?.text }
    ) { draft, table, notes in
        checkGoal(draft, table, &notes)
        return table.identified(draft.id, draft.record, notes)
    } keep: { read, notes in
        if let goal = ids.admit(read, of: "goals", &notes) { goals.append(goal) }
    }
    return (goals, reading)
}
