import Diagnostics

/// The rules of one relationship (domain.md 2.15), noted at the fields they are about.
func checkRelationship(
    _ draft: RelationshipDraft, _ table: FieldTable<RelationshipDraft>, _ notes: inout FileNotes,
    participants: [Participant], gradeBands: [NumberBand?]
) {
    func note(_ code: FindingCode, _ field: StaticString, _ predicate: String, help: String) {
        notes.note(
            code, at: table.offset(of: field, in: notes), subject: field.description, predicate, help: help)
    }
    if let startedOn = draft.startedOn, let endedOn = draft.endedOn, endedOn < startedOn {
        note(.brokenRule, "ended_on", "lies before started_on", help: "Correct one of the two days.")
    }
    if draft.closure != nil, draft.endedOn == nil {
        note(
            .brokenRule, "closure", "is given without ended_on",
            help: "Give the day on which the relationship ended, or remove closure.")
    }
    if draft.endedOn != nil, draft.closure == nil {
        note(
            .suspiciousData, "ended_on", "is given without closure",
            help: "Give closure.reason: endings without a reason stay unexplained in the report.")
    }
    if draft.reportingLine == .direct {
        note(
            .suspiciousData, "reporting_line", "is direct",
            help: "A mentor should not be the mentee's manager; the team's attention list names it too.")
    }
    let intervals: [(StaticString, [Interval])] = [
        ("members", draft.members.map(\.interval)), ("paused", draft.paused),
    ]
    for (field, rows) in intervals where rows.contains(where: endsBeforeItBegins) {
        note(
            .suspiciousData, field, "has a to that lies before its from, so that it covers no day",
            help: "Correct one of the two days.")
    }
    // With a member that could not be read, the members cannot be counted.
    guard !notes.isDamaged, let model = draft.model else { return }
    if let problem = memberProblem(draft.members, model) {
        note(.brokenRule, "members", problem, help: "Correct the members' roles, or the model.")
    }
    if hasOneInTwoRoles(draft.members) {
        note(.brokenRule, "members", "has one person as both mentor and mentee", help: "Correct the members.")
    }
    if model == .reverse, !mentorIsBelowMentee(draft.members, participants, gradeBands) {
        note(
            .suspiciousData, "model", "is reverse, and a mentor's grade is not below the mentee's",
            help: "In reverse mentoring the mentor is the more junior one: check the roles.")
    }
}

/// What the members lack for the model; nil where they fit.
private func memberProblem(_ members: [Relationship.Member], _ model: RelationshipModel) -> String? {
    let mentors = members.count { $0.role == .mentor }
    let mentees = members.count { $0.role == .mentee }
    switch model {
    case .oneToOne where mentors != 1 || mentees != 1 || members.count != 2:
        return "must be exactly one mentor and one mentee in a one-to-one relationship"
    case .peer where members.contains { $0.role != .peer }:
        return "must all be peers in a peer relationship"
    case .group where mentors < 1 || mentees < 2:
        return "must be at least one mentor and two mentees in a group"
    default: return nil
    }
}

private func hasOneInTwoRoles(_ members: [Relationship.Member]) -> Bool {
    members.contains { mentor in
        mentor.role == .mentor
            && members.contains { $0.role == .mentee && $0.participant == mentor.participant }
    }
}

/// Whether every mentor whose grade is known is below every mentee whose grade is known.
private func mentorIsBelowMentee(
    _ members: [Relationship.Member], _ participants: [Participant], _ gradeBands: [NumberBand?]
) -> Bool {
    func grades(_ role: Role) -> [NumberBand] {
        members.filter { $0.role == role }.compactMap { member in
            guard participants.indices.contains(member.participant),
                let grade = participants[member.participant].gradeBand, gradeBands.indices.contains(grade)
            else { return nil }
            return gradeBands[grade]
        }
    }
    let mentees = grades(.mentee)
    return grades(.mentor).allSatisfy { mentor in mentees.allSatisfy { mentor.low < $0.low } }
}
