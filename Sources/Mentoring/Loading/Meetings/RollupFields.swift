/// A month's totals of a relationship while its fields are being read.
struct RollupDraft {
    var relationship: Int?
    var month: Month?
    var held: Int?
    var cancelled: Int?
    var noShow: Int?
    var minutes: Int?
    var lastHeldOn: Day?

    /// The totals; nil where a required field is missing.
    var record: MeetingRollup? {
        guard let relationship, let month, let held else { return nil }
        return MeetingRollup(
            relationship: Int32(clamping: relationship), month: month, held: held, cancelled: cancelled,
            noShow: noShow, minutes: minutes, lastHeldOn: lastHeldOn)
    }
}

/// The fields of `meeting_rollup.json` (domain.md 2.7); `last_held_on` is null before the first meeting (3.0a).
func rollupFields(relationships: IdIndex) -> FieldTable<RollupDraft> {
    FieldTable(.rollup) {
        Field("relationship", .required, .reference("r", to: relationships, of: "relationships"), .calc) {
            $0.relationship = $1
        }
        Field("month", .required, .month, .calc) { $0.month = $1 }
        Field("held", .required, .integer(0...1_000), .calc) { $0.held = $1 }
        Field("cancelled", .optional, .integer(0...1_000), .calc) { $0.cancelled = $1 }
        Field("no_show", .optional, .integer(0...1_000), .calc) { $0.noShow = $1 }
        Field("minutes", .optional, .integer(0...50_000), .calc) { $0.minutes = $1 }
        Field("last_held_on", .requiredOrNull, .day(.upToCutoff), .calc) { $0.lastHeldOn = $1 }
    }
}
