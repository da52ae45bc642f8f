import Diagnostics

/// Warns of a meeting outside its relationship's life; it is counted in no metric (domain.md 2.15, 3.0a).
func checkMeeting(
    _ draft: MeetingDraft, _ table: FieldTable<MeetingDraft>, _ notes: inout FileNotes,
    relationships: [Relationship]
) {
    guard let index = draft.relationship, relationships.indices.contains(index), let on = draft.on else {
        return
    }
    // Field by field: a whole relationship would be copied, and its parts counted, for each meeting.
    let life = (startedOn: relationships[index].startedOn, endedOn: relationships[index].endedOn)
    guard !isIn(life, on) else { return }
    notes.note(
        .suspiciousData, at: table.offset(of: "on", in: notes), length: 12, subject: "on",
        "lies outside the life of \(relationships[index].id); the meeting is not counted",
        help: "Correct the day, or started_on and ended_on of the relationship.")
}

/// Whether a meeting of that day is the relationship's: both its first and its last day belong to it.
private func isIn(_ life: (startedOn: Day?, endedOn: Day?), _ day: Day) -> Bool {
    guard let startedOn = life.startedOn, startedOn <= day else { return false }
    guard let endedOn = life.endedOn else { return true }
    return day <= endedOn
}

/// Meetings by relationship, then day; those of one day stay in the file's order.
///
/// Counted into their relationships first: exports are mostly in order already, so what is left to sort is short.
func sortedMeetings(_ meetings: [Meeting], relationshipCount: Int) -> [Meeting] {
    var starts = [Int](repeating: 0, count: relationshipCount + 1)
    for meeting in meetings { starts[Int(meeting.relationship) + 1] += 1 }
    for index in 1..<max(starts.count, 1) { starts[index] += starts[index - 1] }
    var next = starts
    var order = [Int](repeating: 0, count: meetings.count)
    for (index, meeting) in meetings.enumerated() {
        let relationship = Int(meeting.relationship)
        var place = next[relationship]
        next[relationship] += 1
        while place > starts[relationship], meetings[order[place - 1]].on > meeting.on {
            order[place] = order[place - 1]
            place -= 1
        }
        order[place] = index
    }
    return order.map { meetings[$0] }
}
