/// One line of `relationships.json` (domain.md 2.3). People are indices into the participants.
struct Relationship: Sendable {
    struct Member: Sendable {
        let participant: Int
        let role: Role
        /// The membership as the file gives it; it also ends with its relationship (domain.md 2.13).
        let interval: Interval
    }

    let id: String
    let ref: String?
    let model: RelationshipModel
    let origin: Origin
    let channel: Channel?
    let members: [Member]
    let requestedOn: Day?
    let acceptedOn: Day?
    /// Nil for a request that has not (yet) become a relationship.
    let startedOn: Day?
    let plannedEndOn: Day?
    let endedOn: Day?
    let matchCriteria: [MatchCriterion]
    let reportingLine: ReportingLine?
    let isCrossUnit: Bool?
    let isExternal: Bool?
    let focus: [Int]
    let cadenceDays: Int?
    /// Index of the relationship this one takes the place of.
    let rematchOf: Int?
    let paused: [Interval]
    let agreement: Agreement?
    let closure: Closure?
}

/// The agreement of a relationship (domain.md 2.4): dates and topics, never its text.
struct Agreement: Sendable {
    struct Signature: Sendable {
        let role: Role
        let signedOn: Day
    }

    let signatures: [Signature]
    let version: String?
    let confidentialityVersion: String?
    let expectationsDiscussedOn: Day?
    let reviewEveryDays: Int?
    let reviews: [Day]
    let includes: [AgreementTopic]
}

/// How a relationship ended (domain.md 2.5); the day is the relationship's `endedOn`.
struct Closure: Sendable {
    /// As the file gives it; see `effectiveKind` for what metrics count.
    let kind: ClosureKind?
    let initiatedBy: ClosureInitiator?
    let reason: ClosureReason?
    let closingMeetingHeld: Bool?
    let menteeWantsRematch: Bool?
    let mentorWantsRematch: Bool?

    /// The given kind, else planned for goals-met and term-ended, unknown for undisclosed or no reason, else
    /// early (domain.md 2.5).
    var effectiveKind: ClosureKind? {
        if let kind { return kind }
        switch reason {
        case .goalsMet, .termEnded: return .planned
        case nil, .undisclosed: return nil
        default: return .early
        }
    }
}

extension Relationship {
    /// The same relationship as a rematch of another, by its index.
    func with(rematchOf: Int) -> Relationship {
        Relationship(
            id: id, ref: ref, model: model, origin: origin, channel: channel, members: members,
            requestedOn: requestedOn, acceptedOn: acceptedOn, startedOn: startedOn, plannedEndOn: plannedEndOn,
            endedOn: endedOn, matchCriteria: matchCriteria, reportingLine: reportingLine,
            isCrossUnit: isCrossUnit,
            isExternal: isExternal, focus: focus, cadenceDays: cadenceDays, rematchOf: rematchOf,
            paused: paused,
            agreement: agreement, closure: closure)
    }
}
