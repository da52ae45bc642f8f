/// The places that enrolled, unpaused mentors offer at T, and the mentees who take them (domain.md 3.0a, M04).
struct MentorPlaces: Sendable {
    /// The mentors whose capacity is known, by their record or the program's default.
    let mentors: UnitSet
    /// Mentees a mentor takes, by person.
    let capacity: [Int]
    /// Mentee memberships covering T of the relationships of which the person is mentor at T, by person.
    let taken: [Int]

    init(_ view: MonthView) {
        let people = view.people
        let dataset = view.history.dataset
        var mentors = view.noPeople
        var capacity = Array(repeating: 0, count: people.count)
        view.mentors.forEach { person in
            let isPaused = people.pauses.contains(in: person) { $0.covers(view.asOf) }
            let known = dataset.participants[person].capacity ?? dataset.program.capacityDefault
            guard !isPaused, let known else { return }
            mentors.insert(person)
            capacity[person] = largestHeadcount(known)
        }
        var taken = Array(repeating: 0, count: people.count)
        view.open.forEach { relationship in
            let members = view.relationships.members
            let range = members.range(of: relationship)
            var mentees = 0
            for index in range where members.elements[index].isMember(as: .mentee, on: view.asOf) {
                mentees += 1
            }
            for index in range where members.elements[index].isMember(as: .mentor, on: view.asOf) {
                let mentor = members.elements[index].person
                if mentors.contains(mentor) { taken[mentor] += mentees }
            }
        }
        self.mentors = mentors
        self.capacity = capacity
        self.taken = taken
    }

    /// How many more mentees a mentor takes, never below 0.
    func free(_ mentor: Int) -> Int { max(0, capacity[mentor] - taken[mentor]) }
}

extension RelationshipHistory.Member {
    /// Whether the member has the role in the relationship on a day.
    func isMember(as role: Role, on day: Int32) -> Bool { self.role == role && span.covers(day) }
}
