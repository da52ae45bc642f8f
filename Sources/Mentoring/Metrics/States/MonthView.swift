/// The states of a program at the end of a month, found once and shared by all metrics (domain.md 2.13, 3.0).
struct MonthView: Sendable {
    struct Waiting: Sendable {
        let person: Int
        let days: Int
    }

    let history: ProgramHistory
    let month: Month
    /// T, the month's last day.
    let asOf: Int32

    /// Everyone enrolled at T.
    let enrolled: UnitSet
    /// The enrolled whose role covers T.
    let mentors: UnitSet
    let mentees: UnitSet
    let peers: UnitSet
    /// The mentees at T by how they stand.
    let matched: UnitSet
    let waiting: UnitSet
    let neitherMatchedNorWaiting: UnitSet
    /// The waiting and for how long, by person.
    let waitingTimes: [Waiting]
    /// The relationships open at T.
    let open: UnitSet
    /// Those of them that are not paused at T.
    let openUnpaused: UnitSet

    init(_ history: ProgramHistory, month: Month) {
        let asOf = month.lastDay.number
        let people = history.people
        let nobody = UnitSet(universe: people.count)
        var enrolled = nobody
        var mentors = nobody
        var mentees = nobody
        var peers = nobody
        var matched = nobody
        var waiting = nobody
        var neither = nobody
        var waitingTimes: [Waiting] = []
        for person in 0..<people.count where people.enrollment[person].covers(asOf) {
            enrolled.insert(person)
            if people.holds(.mentor, person: person, on: asOf) { mentors.insert(person) }
            if people.holds(.peer, person: person, on: asOf) { peers.insert(person) }
            switch people.standing(of: person, on: asOf) {
            case nil: continue
            case .matched: matched.insert(person)
            case .neither: neither.insert(person)
            case .waiting(let since):
                waiting.insert(person)
                waitingTimes.append(Waiting(person: person, days: Int(asOf) - Int(since)))
            }
            mentees.insert(person)
        }
        let relationships = history.relationships
        var open = UnitSet(universe: relationships.count)
        var openUnpaused = open
        for index in 0..<relationships.count where relationships.life[index].covers(asOf) {
            open.insert(index)
            if !relationships.isPaused(index, on: asOf) { openUnpaused.insert(index) }
        }

        self.history = history
        self.month = month
        self.asOf = asOf
        self.enrolled = enrolled
        self.mentors = mentors
        self.mentees = mentees
        self.peers = peers
        self.matched = matched
        self.waiting = waiting
        neitherMatchedNorWaiting = neither
        self.waitingTimes = waitingTimes
        self.open = open
        self.openUnpaused = openUnpaused
    }

    var people: PeopleHistory { history.people }
    var relationships: RelationshipHistory { history.relationships }
    var noPeople: UnitSet { UnitSet(universe: people.count) }
    var noRelationships: UnitSet { UnitSet(universe: relationships.count) }

    /// The days of the month.
    var days: DaySpan { DaySpan(from: month.firstDay.number, to: asOf + 1) }

    /// The window of so many days that ends with T.
    func window(days: Int) -> DaySpan { DaySpan(from: asOf - Int32(clamping: days) + 1, to: asOf + 1) }

    /// Days from a day to T.
    func age(of day: Int32) -> Int { Int(asOf) - Int(day) }
}
