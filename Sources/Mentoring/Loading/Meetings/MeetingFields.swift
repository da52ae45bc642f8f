/// A meeting while its fields are being read.
struct MeetingDraft {
    var id: RecordId?
    var relationship: Int?
    var on: Day?
    var minutes: Int?
    var mode: MeetingMode?
    var status: MeetingStatus?
    var kind: MeetingKind?
    var attendees: Int?
    var worthwhile = WorthwhileDraft()

    /// The meeting; nil where a required field is missing.
    var record: Meeting? {
        guard let relationship, let on, let status else { return nil }
        return Meeting(
            relationship: Int32(clamping: relationship), on: on, minutes: minutes.map { Int16(clamping: $0) },
            mode: mode, status: status, kind: kind, attendees: attendees.map { Int16(clamping: $0) },
            worthwhileForMentor: worthwhile.mentor.map { Int8(clamping: $0) },
            worthwhileForMentee: worthwhile.mentee.map { Int8(clamping: $0) })
    }
}

/// The marks from 1 to 5 that the two gave.
struct WorthwhileDraft {
    var mentor: Int?
    var mentee: Int?
}

/// The fields of `meetings.json` (domain.md 2.7).
func meetingFields(relationships: IdIndex) -> FieldTable<MeetingDraft> {
    FieldTable(.meeting) {
        Field("id", .required, .pseudonym("m"), .calc) { $0.id = $1 }
        Field("relationship", .required, .reference("r", to: relationships, of: "relationships"), .calc) {
            $0.relationship = $1
        }
        Field("on", .required, .day(.upToCutoff), .calc) { $0.on = $1 }
        Field("minutes", .optional, .integer(5...480), .calc) { $0.minutes = $1 }
        Field("mode", .requiredOrNull, .choice(), .calc) { $0.mode = $1 }
        Field("status", .required, .choice(), .calc) { $0.status = $1 }
        Field("kind", .requiredOrNull, .choice(), .calc) { $0.kind = $1 }
        Field("attendees", .optional, .integer(0...1_000), .calc) { $0.attendees = $1 }
        Field("worthwhile", .optional, worthwhileType(), .calc) { $0.worthwhile = $1 }
    }
}

private func worthwhileType() -> ValueType<WorthwhileDraft> {
    .object(
        FieldTable<WorthwhileDraft>(.worthwhile) {
            Field("mentor", .optional, .integer(1...5), .calc) { $0.mentor = $1 }
            Field("mentee", .optional, .integer(1...5), .calc) { $0.mentee = $1 }
        }, from: WorthwhileDraft()
    ) { $0 }
}
