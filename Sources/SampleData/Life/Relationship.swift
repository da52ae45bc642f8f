/// A mentoring relationship, or a request that did not become one.
struct Relationship {
    /// A person's part in it.
    struct Member {
        let person: Int
        let role: Role
        let from: CivilDay
        /// Set only where the person left before the others.
        var to: CivilDay?
    }

    /// How it ended.
    struct Ending {
        let on: CivilDay
        let reason: EndingReason
        let initiator: Fate.Initiator
        var menteeWantsRematch: Bool?
        var mentorWantsRematch: Bool?
    }

    /// How it came about, as the data files spell it.
    enum Origin: String {
        case matched, nominated, informal
        case selfMatched = "self-matched"
    }

    let model: SampleModel
    let origin: Origin
    var members: [Member]
    let requestedOn: CivilDay?
    let acceptedOn: CivilDay?
    /// nil: a request that did not begin.
    let startedOn: CivilDay?
    let cadenceDays: Int
    let rematchOf: Int?
    /// nil for a request that did not begin.
    let fate: Fate?
    var pause: Span?
    var ending: Ending?

    /// The people who hold a role in it.
    func people(as role: Role) -> [Int] {
        members.filter { $0.role == role }.map(\.person)
    }
}
