import Diagnostics

/// A month's totals with the place of their row.
typealias LocatedRollup = Located<MeetingRollup>

/// The rules of one month's totals.
func checkRollup(
    _ draft: RollupDraft, _ table: FieldTable<RollupDraft>, _ notes: inout FileNotes,
    relationships: [Relationship]
) {
    guard let index = draft.relationship, relationships.indices.contains(index) else { return }
    let relationship = relationships[index]
    if let month = draft.month, !touches(relationship, month) {
        notes.note(
            .suspiciousData, at: table.offset(of: "month", in: notes), length: 9, subject: "month",
            "lies outside the relationship's life; the row is not counted",
            help: "Correct the month, or started_on and ended_on of the relationship.")
    }
    guard let lastHeldOn = draft.lastHeldOn, let month = draft.month else { return }
    if lastHeldOn > month.lastDay || (draft.held ?? 0 > 0 && lastHeldOn < month.firstDay) {
        notes.note(
            .suspiciousData, at: table.offset(of: "last_held_on", in: notes), length: 12,
            subject: "last_held_on", "does not fit the row's month",
            help: "It is the last held day in the month, or before it where held is 0.")
    }
}

/// The totals by relationship, then month, once two rows of one month and gaps between months have been noted.
func sortedRollups(
    _ rows: [LocatedRollup], relationships: [Relationship], _ notes: inout FileNotes
) -> [MeetingRollup] {
    let sorted = rows.sorted { first, second in
        (first.value.relationship, first.value.month, first.offset)
            < (second.value.relationship, second.value.month, second.offset)
    }
    for (earlier, later) in zip(sorted, sorted.dropFirst())
    where earlier.value.relationship == later.value.relationship {
        let index = Int(later.value.relationship)
        let id = relationships.indices.contains(index) ? relationships[index].id : nil
        switch later.value.month.index - earlier.value.month.index {
        case 0:
            notes.note(
                .duplicateId, at: later.offset, subject: "", record: id, "has two rows for one month",
                help: "Keep one row for a relationship and month.")
        case 1: break
        default:
            notes.note(
                .suspiciousData, at: later.offset, subject: "", record: id,
                "has no rows for one or more months before this one",
                help: "Add the missing months, with held 0 where nobody met.")
        }
    }
    return sorted.map(\.value)
}

private func touches(_ relationship: Relationship, _ month: Month) -> Bool {
    guard let startedOn = relationship.startedOn, startedOn <= month.lastDay else { return false }
    guard let endedOn = relationship.endedOn else { return true }
    return month.firstDay <= endedOn
}
