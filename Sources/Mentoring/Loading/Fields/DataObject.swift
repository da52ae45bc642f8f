/// The kinds of objects in the data files, each with the fields of its own (domain.md 2).
enum DataObject: Int, CaseIterable, Sendable {
    case envelope
    case program, population, objective, vocabulary, trainingModule, thresholds, disclosure, contacts
    case participant, roleInterval, participantPause
    case relationship, member, relationshipPause, agreement, signature, closure, rematchWanted
    case meeting, worthwhile, rollup
    case goal, measure, smart, revision, progress, milestone
    case training
    case survey, invited, surveyItem, response
    case outcome, outcomePeriod, stratum
    case event, attendance, action
    case consent, identity

    /// The file, and the path of fields in it.
    var path: String {
        switch self {
        case .envelope: "envelope"
        case .program: "program"
        case .population: "program.eligible_population"
        case .objective: "program.objectives"
        case .vocabulary: "program.vocab"
        case .trainingModule: "program.training_modules"
        case .thresholds: "program.thresholds"
        case .disclosure: "program.disclosure"
        case .contacts: "program.contacts"
        case .participant: "participants"
        case .roleInterval: "participants.roles"
        case .participantPause: "participants.paused"
        case .relationship: "relationships"
        case .member: "relationships.members"
        case .relationshipPause: "relationships.paused"
        case .agreement: "relationships.agreement"
        case .signature: "relationships.agreement.signatures"
        case .closure: "relationships.closure"
        case .rematchWanted: "relationships.closure.rematch_wanted"
        case .meeting: "meetings"
        case .worthwhile: "meetings.worthwhile"
        case .rollup: "meeting_rollup"
        case .goal: "goals"
        case .measure: "goals.measure"
        case .smart: "goals.smart"
        case .revision: "goals.revisions"
        case .progress: "goals.progress"
        case .milestone: "goals.milestones"
        case .training: "training"
        case .survey: "surveys"
        case .invited: "surveys.invited"
        case .surveyItem: "surveys.items"
        case .response: "responses"
        case .outcome: "outcomes"
        case .outcomePeriod: "outcomes.period"
        case .stratum: "outcomes.stratum"
        case .event: "events"
        case .attendance: "events.attended"
        case .action: "actions"
        case .consent: "consents"
        case .identity: "identities"
        }
    }

    /// A field's name as messages print it: the path inside the file.
    func subject(_ field: String) -> String {
        guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return field }
        return path[path.utf8.index(after: dot)...] + "." + field
    }
}
