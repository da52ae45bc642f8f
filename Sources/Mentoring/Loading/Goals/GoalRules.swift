import Diagnostics

/// The rules of one goal (domain.md 2.15), noted at the fields they are about.
func checkGoal(_ draft: GoalDraft, _ table: FieldTable<GoalDraft>, _ notes: inout FileNotes) {
    guard let setOn = draft.setOn else { return }
    if let dueOn = draft.dueOn, dueOn <= setOn {
        notes.note(
            .brokenRule, at: table.offset(of: "due_on", in: notes), length: 12, subject: "due_on",
            "does not lie after set_on", help: "Correct one of the two days.")
    }
    for (field, day) in [("done_on", draft.doneOn), ("dropped_on", draft.droppedOn)] as [(StaticString, Day?)] {
        guard let day, day < setOn else { continue }
        notes.note(
            .suspiciousData, at: table.offset(of: field, in: notes), length: 12, subject: field.description,
            "lies before set_on", help: "Correct one of the two days.")
    }
    for revision in draft.revisions {
        let isAfterDone = draft.doneOn.map { revision.value.on > $0 } ?? false
        guard revision.value.on < setOn || isAfterDone else { continue }
        notes.note(
            .brokenRule, at: revision.offset, subject: "revisions.on",
            "does not lie between set_on and done_on",
            help: "A goal is revised while it is open: correct the day.")
    }
}
