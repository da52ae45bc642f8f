import Diagnostics

/// Warns of intervals that end before they begin, which never cover a day.
func checkParticipant(
    _ draft: ParticipantDraft, _ table: FieldTable<ParticipantDraft>, _ notes: inout FileNotes
) {
    if let acceptedOn = draft.acceptedOn, let leftOn = draft.leftOn, leftOn < acceptedOn {
        notes.note(
            .suspiciousData, at: table.offset(of: "left_on", in: notes), length: 12, subject: "left_on",
            "lies before accepted_on, so the person never counts as enrolled",
            help: "Correct one of the two days.")
    }
    let intervals: [(StaticString, [Interval])] = [
        ("roles", draft.roles.map(\.interval)), ("paused", draft.paused),
    ]
    for (field, rows) in intervals where rows.contains(where: endsBeforeItBegins) {
        notes.note(
            .suspiciousData, at: table.offset(of: field, in: notes), subject: field.description,
            "has a to that lies before its from, so that it covers no day", help: "Correct one of the two days."
        )
    }
}

/// Whether an interval's end lies before its beginning.
func endsBeforeItBegins(_ interval: Interval) -> Bool {
    guard let to = interval.to else { return false }
    return to < interval.from
}
