/// An event while its fields are being read.
struct EventDraft {
    var id: RecordId?
    var title: String?
    var kind: EventKind?
    var on: Day?
    var seats: Int?
    var registered: Int?
    var attended: ProgramEvent.Attendance?
    var page: String?

    /// The event; nil where a required field is missing.
    var record: ProgramEvent? {
        guard let id, let title, let kind, let on else { return nil }
        return ProgramEvent(
            id: id.text, title: title, kind: kind, on: on, seats: seats, registered: registered,
            attended: attended, page: page)
    }
}

/// The fields of `events.json` (domain.md 2.12): open, except for what is counted.
func eventFields() -> FieldTable<EventDraft> {
    FieldTable(.event) {
        Field("id", .required, .pseudonym("e"), .open) { $0.id = $1 }
        Field("title", .required, .text(longest: 200), .open) { $0.title = $1 }
        Field("kind", .required, .choice(), .open) { $0.kind = $1 }
        Field("on", .required, .day(.any), .open) { $0.on = $1 }
        Field("seats", .optional, .integer(0...1_000_000), .calc) { $0.seats = $1 }
        Field("registered", .optional, .integer(0...1_000_000), .calc) { $0.registered = $1 }
        Field("attended", .optional, attendanceType(), .calc) { $0.attended = $1 }
        Field("page", .optional, .text(), .open) { $0.page = $1 }
    }
}

private struct AttendanceDraft {
    var mentors: Int?
    var mentees: Int?
    var others: Int?
}

private func attendanceType() -> ValueType<ProgramEvent.Attendance> {
    .object(
        FieldTable<AttendanceDraft>(.attendance) {
            Field("mentor", .optional, .integer(0...1_000_000), .calc) { $0.mentors = $1 }
            Field("mentee", .optional, .integer(0...1_000_000), .calc) { $0.mentees = $1 }
            Field("other", .optional, .integer(0...1_000_000), .calc) { $0.others = $1 }
        }, from: AttendanceDraft()
    ) { draft in
        ProgramEvent.Attendance(mentors: draft.mentors, mentees: draft.mentees, others: draft.others)
    }
}
