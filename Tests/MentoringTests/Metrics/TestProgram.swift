@testable import Mentoring

/// A small program that a test writes down record by record.
struct TestProgram {
    var startsOn: Day = "2025-01-01"
    var endsOn: Day?
    var cutoff: Day = "2026-12-31"
    var fiscalYearStart = 1
    var cadenceDays = 28
    var equity: [(dimension: String, values: [String])] = []
    var units: [String] = []
    var skills: [String] = []
    var capacityDefault: Int?
    var merge: [String: String] = [:]
    var populations: [PopulationCount] = []
    var objectives: [Objective] = []
    var thresholds: [String: [String: Double]] = [:]
    var smallestCount = 5
    var smallestShareBase = 10
    var smallestMeanBase = 10
    var smallestMentors = 3
    var roundBase: Int?
    var collected: Set<String> = [
        "participants.left_on", "participants.left_reason", "participants.unit", "relationships.ended_on",
        "relationships.closure", "relationships.closure.reason", "participants.source",
        "participants.applied_on",
        "participants.seeks", "participants.offers", "participants.capacity", "relationships.requested_on",
        "relationships.accepted_on", "relationships.reporting_line", "relationships.agreement",
        "relationships.agreement.review_every_days", "relationships.agreement.reviews",
        "relationships.closure.rematch_wanted", "relationships.planned_end_on", "goals.due_on", "goals.done_on",
        "goals.progress", "goals.revisions", "events.registered", "events.attended", "participants.equity",
    ]
    var participants: [Participant] = []
    var relationships: [Relationship] = []
    var meetings: [Meeting]? = []
    var rollups: [MeetingRollup]?
    var goals: [Goal]? = []
    var trainingModules: [TrainingModule] = []
    var training: [TrainingRecord]?
    var surveys: [SurveyWave]?
    var responses: [SurveyResponse]?
    var outcomes: [OutcomeGroupRow]?
    var events: [ProgramEvent]?
    var actions: [ProgramAction]?
    var setting = ProgramSetting.company

    /// Adds a participant and gives its index. Without roles of its own it has `role` from `accepted` on.
    @discardableResult
    mutating func person(
        _ role: Role = .mentee, accepted: Day? = "2025-01-01", left: Day? = nil, leftReason: LeftReason? = nil,
        roles: [(Role, Day, Day?)]? = nil, unit: Int? = nil, paused: [(Day, Day?)] = [],
        applied: Day? = nil, source: JoinSource? = nil, seeks: [Int] = [], offers: [Int] = [],
        capacity: Int? = nil, ref: String? = nil, equity: [Int: Int?] = [:]
    ) -> Int {
        let held = roles ?? [(role, accepted ?? "2025-01-01", nil)]
        participants.append(
            Participant(
                id: "p-\(participants.count)", ref: ref,
                roles: held.map { .init(role: $0.0, interval: Interval(from: $0.1, to: $0.2)) },
                appliedOn: applied, acceptedOn: accepted, leftOn: left, leftReason: leftReason, source: source,
                unit: unit, site: nil, gradeBand: nil, tenureBand: nil, seeks: seeks, offers: offers,
                capacity: capacity,
                paused: paused.map { Interval(from: $0.0, to: $0.1) }, equity: equity))
        return participants.count - 1
    }

    /// Adds a relationship and gives its index. A member without dates is one from the start on, without end.
    @discardableResult
    mutating func relationship(
        _ model: RelationshipModel = .oneToOne, started: Day?, ended: Day? = nil,
        _ members: [(Int, Role)], from: [Int: Day] = [:], to: [Int: Day] = [:], cadence: Int? = nil,
        paused: [(Day, Day?)] = [], closure: Closure? = nil, id: String? = nil,
        origin: Origin = .matched, requested: Day? = nil, acceptedOn: Day? = nil,
        reportingLine: ReportingLine? = nil, agreement: Agreement? = nil, plannedEnd: Day? = nil,
        rematchOf: Int? = nil, ref: String? = nil
    ) -> Int {
        relationships.append(
            Relationship(
                id: id ?? "r-\(1_000 + relationships.count)", ref: ref, model: model, origin: origin,
                channel: nil,
                members: members.map { person, role in
                    .init(
                        participant: person, role: role,
                        interval: Interval(from: from[person] ?? started ?? startsOn, to: to[person]))
                },
                requestedOn: requested, acceptedOn: acceptedOn, startedOn: started, plannedEndOn: plannedEnd,
                endedOn: ended,
                matchCriteria: [], reportingLine: reportingLine, isCrossUnit: nil, isExternal: nil, focus: [],
                cadenceDays: cadence, rematchOf: rematchOf,
                paused: paused.map { Interval(from: $0.0, to: $0.1) },
                agreement: agreement, closure: closure))
        return relationships.count - 1
    }

    /// Adds a pair of a new mentor and a new mentee.
    @discardableResult
    mutating func pair(
        _ model: RelationshipModel = .oneToOne, started: Day, ended: Day? = nil, cadence: Int? = nil,
        paused: [(Day, Day?)] = [], closure: Closure? = nil, origin: Origin = .matched,
        reportingLine: ReportingLine? = nil, agreement: Agreement? = nil, plannedEnd: Day? = nil,
        rematchOf: Int? = nil, ref: String? = nil
    ) -> Int {
        let mentor = person(.mentor)
        let mentee = person(.mentee)
        return relationship(
            model, started: started, ended: ended, [(mentor, .mentor), (mentee, .mentee)], cadence: cadence,
            paused: paused, closure: closure, origin: origin, reportingLine: reportingLine,
            agreement: agreement, plannedEnd: plannedEnd, rematchOf: rematchOf, ref: ref)
    }

    mutating func meet(
        _ relationship: Int, _ days: Day..., status: MeetingStatus = .held, kind: MeetingKind? = nil
    ) {
        for day in days {
            meetings?.append(
                Meeting(
                    relationship: Int32(relationship), on: day, minutes: nil, mode: nil, status: status,
                    kind: kind, attendees: nil, worthwhileForMentor: nil, worthwhileForMentee: nil))
        }
    }

    mutating func rollup(_ relationship: Int, _ month: Month, held: Int, last: Day?) {
        meetings = nil
        rollups =
            (rollups ?? []) + [
                MeetingRollup(
                    relationship: Int32(relationship), month: month, held: held, cancelled: nil, noShow: nil,
                    minutes: nil, lastHeldOn: last)
            ]
    }

    /// Adds a required module and gives its index.
    @discardableResult
    mutating func module(
        for audience: TrainingModule.Audience, required: Bool = true, validDays: Int? = nil
    ) -> Int {
        training = training ?? []
        trainingModules.append(
            TrainingModule(
                id: "m\(trainingModules.count)", title: "", audience: audience, isRequired: required,
                validDays: validDays, guide: ""))
        return trainingModules.count - 1
    }

    mutating func train(
        _ person: Int, _ module: Int, on day: Day, score: TrainingScore? = .pass, expires: Day? = nil
    ) {
        training?.append(
            TrainingRecord(
                participant: person, module: module, completedOn: day, score: score, expiresOn: expires))
    }

    mutating func goal(
        _ relationship: Int, set: Day, dropped: Day? = nil, done: Day? = nil, due: Day? = nil,
        dropReason: DropReason? = nil, dueBefore: [(on: Day, due: Day?)] = [], revised: [Day] = [],
        progress: [(Day, Int)] = []
    ) {
        let number = goals?.count ?? 0
        goals?.append(
            Goal(
                id: "g-\(number)", relationship: relationship, owner: 0, relevance: nil, skill: nil,
                measure: nil, setOn: set, dueOn: due, doneOn: done, droppedOn: dropped, dropReason: dropReason,
                revisions: dueBefore.map {
                    .init(on: $0.on, changed: [.due], dueBefore: $0.due, why: nil)
                } + revised.map { .init(on: $0, changed: [.scope], dueBefore: nil, why: nil) },
                progress: progress.map { .init(on: $0.0, percent: $0.1) }, milestones: []))
    }

    var dataset: Dataset {
        Dataset(
            program: Program(
                id: "test", name: "Test", summary: "", setting: setting, startsOn: startsOn, endsOn: endsOn,
                fiscalYearStart: fiscalYearStart, eligiblePopulation: populations, modelsOffered: [.oneToOne],
                cadenceDays: cadenceDays, plannedDurationDays: nil, capacityDefault: capacityDefault,
                objectives: objectives,
                vocabulary: ProgramVocabulary(
                    units: units, skills: skills, gradeBands: [], tenureBands: [], sites: [], equity: equity,
                    merge: merge.isEmpty ? [:] : ["units": merge]),
                trainingModules: trainingModules, thresholds: thresholds,
                disclosure: Disclosure(
                    preset: .internal, smallestCount: smallestCount, smallestShareBase: smallestShareBase,
                    smallestMeanBase: smallestMeanBase, smallestMentors: smallestMentors,
                    largestMentorShare: 0.5, roundBase: roundBase, participationIsConfidential: false,
                    overrideReason: nil, impactAssessment: nil),
                contacts: Contacts(teamAlias: "mentoring-team", escalationPage: "help.md")),
            participants: participants, relationships: relationships, meetings: meetings, rollups: rollups,
            goals: goals,
            others: OtherRecords(
                training: training, surveys: surveys, responses: responses, outcomeGroups: outcomes,
                events: events, actions: actions),
            collected: CollectedFields(names: collected), cutoff: cutoff, secrets: SecretValues([]))
    }
}

extension Agreement {
    /// An agreement of which only signatures, the interval of reviews and the reviews are known.
    static func signed(_ signatures: [(Role, Day)], every days: Int? = nil, reviews: Day...) -> Agreement {
        Agreement(
            signatures: signatures.map { Signature(role: $0.0, signedOn: $0.1) }, version: nil,
            confidentialityVersion: nil, expectationsDiscussedOn: nil, reviewEveryDays: days, reviews: reviews,
            includes: [])
    }
}

extension Closure {
    /// A closure of which only the kind, the reason and the mentee's wish are known.
    static func told(
        _ kind: ClosureKind? = nil, _ reason: ClosureReason? = nil, menteeWantsRematch: Bool? = nil,
        closingMeetingHeld: Bool? = nil
    ) -> Closure {
        Closure(
            kind: kind, initiatedBy: nil, reason: reason, closingMeetingHeld: closingMeetingHeld,
            menteeWantsRematch: menteeWantsRematch, mentorWantsRematch: nil)
    }
}
