/// The state of a program on one day, while `liveThrough` goes from day to day.
struct ProgramLife {
    let program: SampleProgram
    var random: SplitMix64
    var people: [Person]
    var relationships: [Relationship] = []

    /// The next applicant to be welcomed; acceptances do not come in the order of the numbers.
    private var welcomes: [[Int]]
    /// Mentees and peers without a relationship, by number; who found one or left is taken out when next seen.
    var waiting: [Int] = []
    /// Mentors with free places, for each form of relationship they offer.
    var mentors: [SampleModel: [Int]] = [:]
    /// Relationships by the day on which they are to end, counted from the program's start.
    private var endings: [[Int]]
    /// Former mentees by the day on which they become mentors.
    private var promotions: [[Int]]
    /// Mentees who leave a group before the others, by day.
    private var dropouts: [[Dropout]]

    /// A mentee who leaves a group before it ends.
    struct Dropout {
        let relationship: Int
        let person: Int
    }

    /// A program before its first day.
    init(_ program: SampleProgram, people: [Person]) {
        self.program = program
        self.people = people
        random = SplitMix64(seed: program.seed, stream: .matching, index: 0)
        let days = max(0, program.cutoff - program.startsOn) + 1
        welcomes = Array(repeating: [], count: days)
        endings = Array(repeating: [], count: days)
        promotions = Array(repeating: [], count: days)
        dropouts = Array(repeating: [], count: days)
        for (number, person) in people.enumerated() {
            guard let accepted = person.acceptedOn, let slot = slot(of: accepted) else { continue }
            welcomes[slot].append(number)
        }
    }

    /// A day's place in the lists by day; nil before the program's start and after the export.
    private func slot(of day: CivilDay) -> Int? {
        let slot = day - program.startsOn
        return welcomes.indices.contains(slot) ? slot : nil
    }

    /// Puts the people who are accepted on a day where matching finds them.
    mutating func welcome(on day: CivilDay) {
        guard let slot = slot(of: day) else { return }
        for number in welcomes[slot] {
            list(number)
            if people[number].wish != nil { wait(number, since: day) }
        }
    }

    /// Notes that a relationship is to end on a day.
    mutating func schedule(endOf relationship: Int, on day: CivilDay) {
        guard let slot = slot(of: day) else { return }
        endings[slot].append(relationship)
    }

    /// Notes that a former mentee becomes a mentor on a day.
    mutating func schedule(mentorRoleOf person: Int, on day: CivilDay) {
        guard let slot = slot(of: day) else { return }
        promotions[slot].append(person)
    }

    /// Notes that a mentee leaves a group on a day.
    mutating func schedule(_ dropout: Dropout, on day: CivilDay) {
        guard let slot = slot(of: day) else { return }
        dropouts[slot].append(dropout)
    }

    /// Ends what was to end on a day, unless it ended before.
    mutating func endDueRelationships(on day: CivilDay) {
        guard let slot = slot(of: day) else { return }
        for dropout in dropouts[slot] { dropOut(dropout, on: day) }
        for number in endings[slot] where relationships[number].ending == nil {
            guard let fate = relationships[number].fate else { continue }
            end(number, on: day, reason: fate.reason, initiator: fate.initiator)
        }
    }

    /// Lets former mentees whose day has come take mentees themselves.
    mutating func beginMentorRoles(on day: CivilDay) {
        guard let slot = slot(of: day) else { return }
        for number in promotions[slot] where people[number].isEnrolled(on: day) {
            people[number].roles.append((.mentor, Span(from: day, to: nil)))
            people[number].mentoring = Person.Mentoring(model: .oneToOne, capacity: random.between(1, 2))
            people[number].offers = random.distinct(
                random.between(2, 3), below: program.vocabulary.skills.count)
            list(number)
        }
    }

    /// Puts a person on the waiting list.
    mutating func wait(_ number: Int, since day: CivilDay) {
        people[number].waitingSince = day
        waiting.append(number)
    }

    /// Puts a mentor with free places on the list that matching draws from.
    mutating func list(_ number: Int) {
        guard let mentoring = people[number].mentoring, !mentoring.isListed, mentoring.freePlaces > 0 else {
            return
        }
        people[number].mentoring?.isListed = true
        mentors[mentoring.model, default: []].append(number)
    }
}
