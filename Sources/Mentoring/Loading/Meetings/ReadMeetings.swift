/// Reads meetings.json (domain.md 2.7): the meetings by relationship, then day.
func readMeetings(
    _ file: ProgramFile, _ relationships: LoadedRelationships, today: Day
) -> (records: [Meeting], reading: FileReading) {
    let table = meetingFields(relationships: relationships.ids)
    var meetings: [Meeting] = []
    var ids: Set<RecordId> = []
    let reading = readRecords(file, table, from: MeetingDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        if let id = draft.id, !ids.insert(id).inserted {
            notes.noteSecondUse(of: "meetings", at: table.offset(of: "id", in: notes))
        }
        checkMeeting(draft, table, &notes, relationships: relationships.records)
        if !notes.isDamaged, let record = draft.record { meetings.append(record) }
    }
    return (sortedMeetings(meetings, relationshipCount: relationships.records.count), reading)
}

/// Reads meeting_rollup.json (domain.md 2.7): the totals by relationship, then month.
func readRollups(
    _ file: ProgramFile, _ relationships: LoadedRelationships, today: Day
) -> (records: [MeetingRollup], reading: FileReading) {
    let table = rollupFields(relationships: relationships.ids)
    var rows: [LocatedRollup] = []
    func id(of draft: RollupDraft) -> String? {
        guard let index = draft.relationship, relationships.records.indices.contains(index) else { return nil }
        return relationships.records[index].id
    }
    var reading = readRecords(file, table, from: RollupDraft(), today: today, name: id) { draft, notes in
        checkRollup(draft, table, &notes, relationships: relationships.records)
        guard !notes.isDamaged, let record = draft.record else { return }
        rows.append(LocatedRollup(value: record, offset: notes.recordStart))
    }
    let records = sortedRollups(rows, relationships: relationships.records, &reading.notes)
    return (records, reading)
}
