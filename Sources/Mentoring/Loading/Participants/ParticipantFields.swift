/// A participant while its fields are being read.
struct ParticipantDraft {
    var id: RecordId?
    var ref: String?
    var roles: [Participant.RoleInterval] = []
    var appliedOn: Day?
    var acceptedOn: Day?
    var leftOn: Day?
    var leftReason: LeftReason?
    var source: JoinSource?
    var unit: Int?
    var site: Int?
    var gradeBand: Int?
    var tenureBand: Int?
    var seeks: [Int] = []
    var offers: [Int] = []
    var capacity: Int?
    var paused: [Interval] = []
    var equity: [Int: Int?] = [:]

    /// The participant; nil where the id is missing.
    var record: Participant? {
        guard let id else { return nil }
        return Participant(
            id: id.text, ref: ref, roles: roles, appliedOn: appliedOn, acceptedOn: acceptedOn, leftOn: leftOn,
            leftReason: leftReason, source: source, unit: unit, site: site, gradeBand: gradeBand,
            tenureBand: tenureBand, seeks: seeks, offers: offers, capacity: capacity, paused: paused,
            equity: equity)
    }
}

/// The fields of `participants.json` (domain.md 2.2).
func participantFields(_ lists: WordLists) -> FieldTable<ParticipantDraft> {
    FieldTable(.participant) {
        Field("id", .required, .pseudonym("p"), .calc) { $0.id = $1 }
        Field("ref", .optional, .participantCode, .team) { $0.ref = $1 }
        Field("roles", .required, .list(of: roleIntervalType()), .calc) { $0.roles = $1 }
        Field("applied_on", .optional, .day(.upToCutoff), .calc) { $0.appliedOn = $1 }
        Field("accepted_on", .requiredOrNull, .day(.upToCutoff), .calc) { $0.acceptedOn = $1 }
        Field("left_on", .optional, .day(.upToCutoff), .calc) { $0.leftOn = $1 }
        Field("left_reason", .optional, .choice(), .calc) { $0.leftReason = $1 }
        Field("source", .optional, .choice(), .calc) { $0.source = $1 }
        Field("unit", .optional, .word(of: lists.units), .calc) { $0.unit = $1 }
        Field("site", .optional, .word(of: lists.sites), .calc) { $0.site = $1 }
        Field("grade_band", .optional, .word(of: lists.gradeBands), .calc) { $0.gradeBand = $1 }
        Field("tenure_band", .optional, .word(of: lists.tenureBands), .calc) { $0.tenureBand = $1 }
        Field("seeks", .optional, .set(of: .word(of: lists.skills), count: 0...5), .calc) { $0.seeks = $1 }
        Field("offers", .optional, .set(of: .word(of: lists.skills), count: 0...5), .calc) { $0.offers = $1 }
        Field("capacity", .optional, .integer(0...20), .calc) { $0.capacity = $1 }
        Field("paused", .optional, .list(of: .pause(.participantPause)), .calc) { $0.paused = $1 }
        Field("equity", .optional, equityType(lists), .calc) { $0.equity = $1 }
        Field("source_system", .optional, .text(), .calc) { _, _ in }
    }
}

private struct RoleDraft {
    var role: Role?
    var interval = IntervalDraft()
}

private func roleIntervalType() -> ValueType<Participant.RoleInterval> {
    .object(
        FieldTable<RoleDraft>(.roleInterval) {
            Field("role", .required, .choice(), .calc) { $0.role = $1 }
            Field("from", .required, .day(.upToCutoff), .calc) { $0.interval.from = $1 }
            Field("to", .optional, .day(.any), .calc) { $0.interval.to = $1 }
        }, from: RoleDraft()
    ) { draft in
        guard let role = draft.role, let from = draft.interval.from else { return nil }
        return Participant.RoleInterval(role: role, interval: Interval(from: from, to: draft.interval.to))
    }
}
