/// What the people of a program agreed to be shown with, on the day of a build (domain.md 2.11).
///
/// Beside the figures it is all that outlives the data. It answers what a consent permits, about a directory or a
/// story that asks; it never says who consented, how many did, or where a form is kept.
public struct ProgramConsents: Sendable {
    /// Someone who gave at least one consent.
    struct Person: Sendable {
        let roles: [Participant.RoleInterval]
        /// Whether the person is in the program on the day of the build.
        let isEnrolled: Bool
        /// Nil where `identities.json` does not name the person.
        let name: String?
    }

    /// A consent, and whose it is.
    struct Grant: Sendable {
        let person: RecordId
        let consent: Consent
    }

    /// The day on which consents must hold.
    let today: Day
    /// By the participant's id.
    let people: [RecordId: Person]
    /// By the consent's id.
    let grants: [RecordId: Grant]
    /// The members of the relationships that have one who consented to something, by the relationship's id.
    let membersOfRelationship: [RecordId: [RecordId]]

    /// The day's consents of a program.
    init(_ dataset: Dataset, today: Day) {
        self.today = today
        let participants = dataset.participants
        func id(of number: Int) -> RecordId? { RecordId(text: participants[number].id, letter: "p") }
        let names = Dictionary(
            (dataset.others.identities ?? []).map { ($0.participant, $0.displayName) }
        ) { first, _ in first }
        var people: [RecordId: Person] = [:]
        var grants: [RecordId: Grant] = [:]
        for consent in dataset.others.consents ?? [] {
            let number = consent.participant
            guard let person = id(of: number), let key = RecordId(text: consent.id, letter: "c") else {
                continue
            }
            grants[key] = Grant(person: person, consent: consent)
            people[person] = Person(
                roles: participants[number].roles, isEnrolled: participants[number].isEnrolled(on: today),
                name: names[number])
        }
        var members: [RecordId: [RecordId]] = [:]
        if !people.isEmpty {
            for relationship in dataset.relationships {
                let all = relationship.members.compactMap { id(of: $0.participant) }
                guard all.contains(where: { people[$0] != nil }) else { continue }
                if let key = RecordId(text: relationship.id, letter: "r") { members[key] = all }
            }
        }
        self.people = people
        self.grants = grants
        membersOfRelationship = members
    }
}

extension Dataset {
    /// What people agreed to be shown with, on a day.
    public func consents(today: Day) -> ProgramConsents { ProgramConsents(self, today: today) }
}

extension Participant {
    /// Whether the person is in the program (domain.md 2.13): accepted, and not left.
    fileprivate func isEnrolled(on day: Day) -> Bool {
        acceptedOn.map { Interval(from: $0, to: leftOn).covers(day) } ?? false
    }
}
