/// The values of the data model's closed lists (domain.md 2.2–2.7); the raw value is how the files spell it.

/// What someone is in the program or in a relationship.
public enum Role: String, CaseIterable, Sendable { case mentor, mentee, peer }

/// How a relationship is built.
enum RelationshipModel: String, CaseIterable, Sendable {
    case oneToOne = "one-to-one"
    case group, peer, reverse, flash
}

/// How a relationship came about; all but `informal` count as formal.
enum Origin: String, CaseIterable, Sendable {
    case matched
    case selfMatched = "self-matched"
    case nominated, informal
}

/// How people mostly meet.
enum Channel: String, CaseIterable, Sendable {
    case inPerson = "in-person"
    case video, phone, written, mixed
}

/// Why someone left the program.
enum LeftReason: String, CaseIterable, Sendable {
    case completed
    case leftOrganization = "left-organization"
    case time
    case noMatch = "no-match"
    case notUseful = "not-useful"
    case movedRole = "moved-role"
    case other, undisclosed
}

/// Where someone heard of the program.
enum JoinSource: String, CaseIterable, Sendable {
    case manager, colleague, event, intranet, onboarding
    case previousParticipant = "previous-participant"
    case platform, other
}

/// What the two were matched by.
enum MatchCriterion: String, CaseIterable, Sendable {
    case experience, skill, values, style, language, timezone, background, interest
}

/// Whether a member reports to another.
enum ReportingLine: String, CaseIterable, Sendable { case none, indirect, direct, unknown }

/// Whether an ending was the planned one.
enum ClosureKind: String, CaseIterable, Sendable { case planned, early }

/// Who ended a relationship; never published below program level.
enum ClosureInitiator: String, CaseIterable, Sendable { case mutual, mentor, mentee, program, undisclosed }

/// Why a relationship ended.
enum ClosureReason: String, CaseIterable, Sendable {
    case goalsMet = "goals-met"
    case termEnded = "term-ended"
    case time, fit, expectations, conflict
    case movedRole = "moved-role"
    case leftOrganization = "left-organization"
    case inactivity, other, undisclosed
}

/// What an agreement speaks about.
enum AgreementTopic: String, CaseIterable, Sendable {
    case goals, cadence, duration, channel, confidentiality, boundaries, ending, review
}

/// How a meeting was held.
enum MeetingMode: String, CaseIterable, Sendable {
    case inPerson = "in-person"
    case video, phone, written
}

/// What became of a meeting.
enum MeetingStatus: String, CaseIterable, Sendable {
    case held, cancelled
    case noShow = "no-show"
    case rescheduled
}

/// Which of a relationship's meetings it was.
enum MeetingKind: String, CaseIterable, Sendable {
    case first, regular
    case midPoint = "mid-point"
    case closing
}

/// What a goal is for.
enum GoalRelevance: String, CaseIterable, Sendable {
    case skill, certification
    case roleChange = "role-change"
    case promotion, network, confidence, wellbeing, community, other
}

/// How a goal is measured.
enum GoalMeasureKind: String, CaseIterable, Sendable {
    case count, percent
    case level = "level-1-5"
    case doneNotDone = "done-not-done"
}

/// Why a goal was dropped.
enum DropReason: String, CaseIterable, Sendable {
    case noLongerRelevant = "no-longer-relevant"
    case replaced, blocked
    case relationshipEnded = "relationship-ended"
    case other
}

/// What a revision of a goal changed.
enum RevisedPart: String, CaseIterable, Sendable { case target, due, scope, relevance }

/// Why a goal was revised.
enum RevisionReason: String, CaseIterable, Sendable {
    case circumstances
    case tooEasy = "too-easy"
    case tooHard = "too-hard"
    case newPriority = "new-priority"
    case other
}
