/// A follow-up while its fields are being read.
struct ActionDraft {
    var id: RecordId?
    var openedOn: Day?
    var fromFinding: String?
    var text: String?
    var ownerRole: String?
    var dueOn: Day?
    var doneOn: Day?
    var outcome: String?

    /// The follow-up; nil where a required field is missing.
    var record: ProgramAction? {
        guard let id, let openedOn, let fromFinding, let text, let ownerRole, let dueOn else { return nil }
        return ProgramAction(
            id: id.text, openedOn: openedOn, fromFinding: fromFinding, text: text, ownerRole: ownerRole,
            dueOn: dueOn, doneOn: doneOn, outcome: outcome)
    }
}

/// The fields of `actions.json` (domain.md 2.12), all of them open.
func actionFields() -> FieldTable<ActionDraft> {
    FieldTable(.action) {
        Field("id", .required, .pseudonym("a"), .open) { $0.id = $1 }
        Field("opened_on", .required, .day(.upToCutoff), .open) { $0.openedOn = $1 }
        Field("from_finding", .required, .ruleId, .open) { $0.fromFinding = $1 }
        Field("text", .required, .text(), .open) { $0.text = $1 }
        Field("owner_role", .required, .text(longest: 100), .open) { $0.ownerRole = $1 }
        Field("due_on", .required, .day(.any), .open) { $0.dueOn = $1 }
        Field("done_on", .optional, .day(.upToCutoff), .open) { $0.doneOn = $1 }
        Field("outcome", .optional, .text(), .open) { $0.outcome = $1 }
    }
}
