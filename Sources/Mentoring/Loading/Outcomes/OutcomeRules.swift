import Diagnostics

/// The rules of a group's row (domain.md 2.10, 2.15), noted at the fields they are about.
func checkOutcomeGroup(_ draft: OutcomeDraft, _ table: FieldTable<OutcomeDraft>, _ notes: inout FileNotes) {
    if draft.group == .comparison, draft.comparisonRule == nil {
        notes.note(
            .brokenRule, at: table.offset(of: "group", in: notes), subject: "group",
            "is comparison, and comparison_rule does not say how its people were chosen",
            help: "Write the rule in one sentence; reports print it beside the figure.")
    }
    if let from = draft.period?.from, let to = draft.period?.to, to < from {
        notes.note(
            .brokenRule, at: table.offset(of: "period", in: notes), subject: "period",
            "has a to that lies before its from", help: "Correct one of the two days.")
    }
    if let startCount = draft.startCount, let eventCount = draft.eventCount, eventCount > startCount {
        notes.note(
            .brokenRule, at: table.offset(of: "n_event", in: notes), subject: "n_event", "is above n_start",
            help: "n_event counts those of n_start to whom it happened; of retention, those who stayed.")
    }
}
