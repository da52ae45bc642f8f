/// A relationship while its fields are being read.
struct RelationshipDraft {
    var id: RecordId?
    var ref: String?
    var model: RelationshipModel?
    var origin: Origin?
    var channel: Channel?
    var members: [Relationship.Member] = []
    var requestedOn: Day?
    var acceptedOn: Day?
    var startedOn: Day?
    var plannedEndOn: Day?
    var endedOn: Day?
    var matchCriteria: [MatchCriterion] = []
    var reportingLine: ReportingLine?
    var isCrossUnit: Bool?
    var isExternal: Bool?
    var focus: [Int] = []
    var cadenceDays: Int?
    /// An id of this file, looked up when all of it has been read.
    var rematchOf: RecordId?
    var paused: [Interval] = []
    var agreement: Agreement?
    var closure: Closure?

    /// The relationship, `rematchOf` still open; nil where a required field is missing.
    var record: Relationship? {
        guard let id, let model, let origin else { return nil }
        return Relationship(
            id: id.text, ref: ref, model: model, origin: origin, channel: channel, members: members,
            requestedOn: requestedOn, acceptedOn: acceptedOn, startedOn: startedOn, plannedEndOn: plannedEndOn,
            endedOn: endedOn, matchCriteria: matchCriteria, reportingLine: reportingLine,
            isCrossUnit: isCrossUnit,
            isExternal: isExternal, focus: focus, cadenceDays: cadenceDays, rematchOf: nil, paused: paused,
            agreement: agreement, closure: closure)
    }
}

/// The fields of `relationships.json` (domain.md 2.3).
func relationshipFields(_ lists: WordLists, participants: IdIndex) -> FieldTable<RelationshipDraft> {
    FieldTable(.relationship) {
        Field("id", .required, .pseudonym("r"), .calc) { $0.id = $1 }
        Field("ref", .optional, .relationshipCode, .team) { $0.ref = $1 }
        Field("model", .required, .choice(), .calc) { $0.model = $1 }
        Field("origin", .required, .choice(), .calc) { $0.origin = $1 }
        Field("channel", .optional, .choice(), .calc) { $0.channel = $1 }
        Field("members", .required, .list(of: memberType(participants), count: 2...1_000), .calc) {
            $0.members = $1
        }
        Field("requested_on", .optional, .day(.upToCutoff), .team) { $0.requestedOn = $1 }
        Field("accepted_on", .optional, .day(.upToCutoff), .team) { $0.acceptedOn = $1 }
        Field("started_on", .requiredOrNull, .day(.upToCutoff), .team) { $0.startedOn = $1 }
        Field("planned_end_on", .optional, .day(.any), .team) { $0.plannedEndOn = $1 }
        Field("ended_on", .optional, .day(.upToCutoff), .team) { $0.endedOn = $1 }
        Field("match_criteria", .optional, .set(of: .choice()), .calc) {
            $0.matchCriteria = $1
        }
        Field("reporting_line", .optional, .choice(), .calc) { $0.reportingLine = $1 }
        Field("cross_unit", .optional, .boolean, .calc) { $0.isCrossUnit = $1 }
        Field("external", .optional, .boolean, .calc) { $0.isExternal = $1 }
        Field("focus", .optional, .set(of: .word(of: lists.skills), count: 0...3), .calc) { $0.focus = $1 }
        Field("cadence_days", .optional, .integer(1...366), .calc) { $0.cadenceDays = $1 }
        Field("rematch_of", .optional, .pseudonym("r"), .calc) { $0.rematchOf = $1 }
        Field("paused", .optional, .list(of: .pause(.relationshipPause)), .calc) { $0.paused = $1 }
        Field("agreement", .optional, agreementType(), .calc) { $0.agreement = $1 }
        Field("closure", .optional, closureType(), .calc) { $0.closure = $1 }
    }
}

private struct MemberDraft {
    var participant: Int?
    var role: Role?
    var interval = IntervalDraft()
}

private func memberType(_ participants: IdIndex) -> ValueType<Relationship.Member> {
    .object(
        FieldTable<MemberDraft>(.member) {
            Field("participant", .required, .reference("p", to: participants, of: "participants"), .calc) {
                $0.participant = $1
            }
            Field("role", .required, .choice(), .calc) { $0.role = $1 }
            Field("from", .required, .day(.upToCutoff), .calc) { $0.interval.from = $1 }
            Field("to", .optional, .day(.any), .calc) { $0.interval.to = $1 }
        }, from: MemberDraft()
    ) { draft in
        guard let participant = draft.participant, let role = draft.role, let from = draft.interval.from else {
            return nil
        }
        return Relationship.Member(
            participant: participant, role: role, interval: Interval(from: from, to: draft.interval.to))
    }
}
