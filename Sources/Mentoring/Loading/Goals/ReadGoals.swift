/// Reads goals.json (domain.md 2.6), in the file's order; the titles, which are secret, apart from the goals.
func readGoals(
    _ file: ProgramFile, _ lists: WordLists, _ relationships: LoadedRelationships,
    _ participants: LoadedParticipants, _ run: LoadingRun
) -> (records: [Goal], titles: [String], reading: FileReading) {
    var goals: [Goal] = []
    var titles: [String] = []
    var ids = UniqueIds()
    let reading = readRecords(
        file, { goalFields(lists, relationships: relationships.ids, participants: participants.ids) },
        from: GoalDraft(), run, name: { $0.id?.text }
    ) { draft, table, notes in
        checkGoal(draft, table, &notes)
        return (goal: table.identified(draft.id, draft.record, notes), title: draft.title)
    } keep: { read, notes in
        if let title = read.title { titles.append(title) }
        if let goal = ids.admit(read.goal, of: "goals", &notes) { goals.append(goal) }
    }
    return (goals, titles, reading)
}
