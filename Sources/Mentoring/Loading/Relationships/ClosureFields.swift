/// A closure while its fields are being read.
private struct ClosureDraft {
    var kind: ClosureKind?
    var initiatedBy: ClosureInitiator?
    var reason: ClosureReason?
    var closingMeetingHeld: Bool?
    var rematchWanted = RematchDraft()
}

private struct RematchDraft {
    var mentee: Bool?
    var mentor: Bool?
}

/// `closure` of a relationship (domain.md 2.5).
func closureType() -> ValueType<Closure> {
    .object(
        FieldTable<ClosureDraft>(.closure) {
            Field("kind", .optional, .choice(), .calc) { $0.kind = $1 }
            Field("initiated_by", .optional, .choice(), .calc) { $0.initiatedBy = $1 }
            Field("reason", .optional, .choice(), .calc) { $0.reason = $1 }
            Field("closing_meeting_held", .optional, .boolean, .calc) { $0.closingMeetingHeld = $1 }
            Field("rematch_wanted", .optional, rematchType(), .calc) { $0.rematchWanted = $1 }
        }, from: ClosureDraft()
    ) { draft in
        Closure(
            kind: draft.kind, initiatedBy: draft.initiatedBy, reason: draft.reason,
            closingMeetingHeld: draft.closingMeetingHeld, menteeWantsRematch: draft.rematchWanted.mentee,
            mentorWantsRematch: draft.rematchWanted.mentor)
    }
}

private func rematchType() -> ValueType<RematchDraft> {
    .object(
        FieldTable<RematchDraft>(.rematchWanted) {
            Field("mentee", .optional, .boolean, .calc) { $0.mentee = $1 }
            Field("mentor", .optional, .boolean, .calc) { $0.mentor = $1 }
        }, from: RematchDraft()
    ) { $0 }
}
