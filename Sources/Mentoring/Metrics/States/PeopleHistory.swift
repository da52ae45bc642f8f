/// What happened to each participant, as columns by participant index.
struct PeopleHistory: Sendable {
    struct RoleSpan: Sendable {
        let role: Role
        let span: DaySpan
    }

    /// A membership as mentee or peer in a relationship that began.
    struct Learning: Sendable {
        /// While the membership and its relationship both last (domain.md 2.13).
        let span: DaySpan
        let relationship: Int
        /// Whether the person stayed until the relationship's end, and so could wish for another.
        let stayedToTheEnd: Bool
        /// Whether the closure says that the mentee wants no rematch.
        let declinesRematch: Bool
    }

    let count: Int
    let enrollment: [DaySpan]
    let roles: Grouped<RoleSpan>
    let pauses: Grouped<DaySpan>
    let learning: Grouped<Learning>

    init(_ dataset: Dataset) {
        let participants = dataset.participants
        count = participants.count
        enrollment = participants.map { DaySpan(from: $0.acceptedOn, to: $0.leftOn) }
        var roles: [(group: Int, element: RoleSpan)] = []
        var pauses: [(group: Int, element: DaySpan)] = []
        for (index, person) in participants.enumerated() {
            for held in person.roles {
                roles.append((index, RoleSpan(role: held.role, span: DaySpan(held.interval))))
            }
            for pause in person.paused { pauses.append((index, DaySpan(pause))) }
        }
        self.roles = Grouped(count: count, roles)
        self.pauses = Grouped(count: count, pauses)
        learning = Grouped(count: count, Self.learning(dataset.relationships))
    }

    private static func learning(_ relationships: [Relationship]) -> [(group: Int, element: Learning)] {
        var result: [(group: Int, element: Learning)] = []
        // Equal last days are told apart by id, the greater one deciding, so order of ids is order of reading.
        let byID = relationships.indices.sorted { relationships[$0].id < relationships[$1].id }
        for index in byID {
            let relationship = relationships[index]
            guard relationship.startedOn != nil else { continue }
            let life = DaySpan(from: relationship.startedOn, to: relationship.endedOn)
            for member in relationship.members where member.role != .mentor {
                let span = DaySpan(member.interval).intersection(life)
                guard span.from <= span.to else { continue }
                let learning = Learning(
                    span: span, relationship: index, stayedToTheEnd: span.to == life.to,
                    declinesRematch: relationship.closure?.menteeWantsRematch == false)
                result.append((member.participant, learning))
            }
        }
        return result
    }

    /// Whether somebody in the role, within the program or not, holds it on a day.
    func holds(_ role: Role, person: Int, on day: Int32) -> Bool {
        roles.contains(in: person) { $0.role == role && $0.span.covers(day) }
    }
}
