/// Holds a story against consents (domain.md 2.11, 2.15).
///
/// Everyone shown, both sides of the pair included, needs a listed consent that covers how they are shown and every
/// edition of the story. A consent that is missing or covers too little is a problem; one that has expired or was
/// withdrawn is none, but then the story does not stand. Of several listed consents of one person for one thing, one
/// that holds is enough, so that a renewed consent can be listed beside the old one.
///
/// - Parameters:
///   - story: What the front matter says.
///   - programs: The programs that the people may be of.
public func storyStanding(_ story: StoryPeople, in programs: [ProgramConsents]) -> StoryStanding {
    var check = StoryCheck(story: story, programs: programs)
    check.findConsents()
    check.checkPeople()
    check.checkRelationship()
    check.checkOtherConsents()
    return check.standing
}

private struct StoryCheck {
    let story: StoryPeople
    let programs: [ProgramConsents]
    private var problems: [StoryStanding.Problem] = []
    /// The listed consents that there are, by their place in the list.
    private var listed: [(place: Int, grant: ProgramConsents.Grant, today: Day)] = []
    /// The places of those that were held against a person of the story.
    private var used: Set<Int> = []
    private var ownPrograms: Set<Int> = []
    private var hasExpired = false
    private var hasWithdrawn = false
    private var names: [String] = []

    init(story: StoryPeople, programs: [ProgramConsents]) {
        self.story = story
        self.programs = programs
    }

    var standing: StoryStanding {
        StoryStanding(
            problems: problems, outcome: hasWithdrawn ? .withdrawn : hasExpired ? .expired : .stands,
            programs: ownPrograms, names: names)
    }

    mutating func findConsents() {
        for (place, text) in story.consents.enumerated() {
            let id = RecordId(text: text, letter: "c")
            let found = id.flatMap { id in programs.indices.first { programs[$0].grants[id] != nil } }
            guard let id, let found, let grant = programs[found].grants[id] else {
                problems.append(.unknownConsent(place))
                continue
            }
            ownPrograms.insert(found)
            listed.append((place, grant, programs[found].today))
        }
    }

    mutating func checkPeople() {
        for (number, person) in story.people.enumerated() {
            guard let participant = person.participant else { continue }
            let id = RecordId(text: participant, letter: "p")
            let own = listed.filter {
                $0.grant.person == id && person.shownAs.scopes.contains($0.grant.consent.scope)
            }
            used.formUnion(own.map(\.place))
            guard let id, !own.isEmpty else {
                problems.append(.personWithoutConsent(number))
                continue
            }
            check(own) { .editionWithoutConsent(person: number, $0) }
            if person.shownAs == .named { names += programs.compactMap { $0.people[id]?.name } }
        }
    }

    mutating func checkRelationship() {
        guard let relationship = story.relationship else { return }
        let id = RecordId(text: relationship, letter: "r")
        guard
            let members = id.flatMap({ id in programs.lazy.compactMap { $0.membersOfRelationship[id] }.first })
        else { return problems.append(.unknownRelationship) }
        let shown = Set(story.people.compactMap { $0.participant.flatMap { RecordId(text: $0, letter: "p") } })
        if !shown.isSuperset(of: members) { problems.append(.memberNotListed) }
    }

    /// A photo's consent, or that of someone who is only to be seen in it, carries the story as the others do.
    mutating func checkOtherConsents() {
        let others = listed.filter { !used.contains($0.place) }
        for (index, one) in others.enumerated() {
            func isSame(_ other: ProgramConsents.Grant) -> Bool {
                other.person == one.grant.person && other.consent.scope == one.grant.consent.scope
            }
            if others[..<index].contains(where: { isSame($0.grant) }) { continue }
            check(others.filter { isSame($0.grant) }) { .consentWithoutEdition(one.place, $0) }
        }
    }

    /// Each of the story's editions needs one of these consents; where none of those that cover it holds, the story
    /// does not stand.
    private mutating func check(
        _ consents: [(place: Int, grant: ProgramConsents.Grant, today: Day)],
        problem: (Edition) -> StoryStanding.Problem
    ) {
        for edition in story.editions {
            let covering = consents.filter { $0.grant.consent.editions.contains(edition) }
            if covering.isEmpty {
                problems.append(problem(edition))
            } else if !covering.contains(where: { $0.grant.consent.holds(on: $0.today) }) {
                let wasWithdrawn = covering.contains { consent in
                    consent.grant.consent.withdrawnOn.map { $0 <= consent.today } ?? false
                }
                if wasWithdrawn { hasWithdrawn = true } else { hasExpired = true }
            }
        }
    }
}
