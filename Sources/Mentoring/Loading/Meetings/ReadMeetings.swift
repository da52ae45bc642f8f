/// Reads meetings.json (domain.md 2.7): the meetings by relationship, then day.
func readMeetings(
    _ file: ProgramFile, _ relationships: LoadedRelationships, _ run: LoadingRun
) -> (records: [Meeting], reading: FileReading) {
    let pairs = relationships.records
    var meetings: [Meeting] = []
    var ids = UniqueIds()
    let reading = readRecords(
        file, { meetingFields(relationships: relationships.ids) }, from: MeetingDraft(), run,
        name: { $0.id?.text }
    ) { draft, table, notes in
        checkMeeting(draft, table, &notes, relationships: pairs)
        return table.identified(draft.id, draft.record, notes)
    } keep: { read, notes in
        if let meeting = ids.admit(read, of: "meetings", &notes) { meetings.append(meeting) }
    }
    return (sortedMeetings(meetings, relationshipCount: pairs.count), reading)
}

/// Reads meeting_rollup.json (domain.md 2.7): the totals by relationship, then month.
func readRollups(
    _ file: ProgramFile, _ relationships: LoadedRelationships, _ run: LoadingRun
) -> (records: [MeetingRollup], reading: FileReading) {
    let pairs = relationships.records
    var rows: [LocatedRollup] = []
    @Sendable func id(of draft: RollupDraft) -> String? {
        guard let index = draft.relationship, pairs.indices.contains(index) else { return nil }
        return pairs[index].id
    }
    var reading = readRecords(
        file, { rollupFields(relationships: relationships.ids) }, from: RollupDraft(), run, name: id
    ) { draft, table, notes in
        checkRollup(draft, table, &notes, relationships: pairs)
        return notes.isDamaged ? nil : draft.record
    } keep: { record, notes in
        if let record { rows.append(LocatedRollup(value: record, offset: notes.recordStart)) }
    }
    let records = sortedRollups(rows, relationships: pairs, &reading.notes)
    return (records, reading)
}
