/// What happened to each relationship, as columns by relationship index.
struct RelationshipHistory: Sendable {
    struct Member: Sendable {
        let person: Int
        let role: Role
        /// While the membership and its relationship both last (domain.md 2.13).
        let span: DaySpan
    }

    let count: Int
    /// From start to end; a request that never began covers no day.
    let life: [DaySpan]
    let model: [RelationshipModel]
    /// Whether it came about by the program: any origin but informal.
    let isFormal: [Bool]
    let members: Grouped<Member>
    /// Pauses that neither touch nor overlap.
    let pauses: Grouped<DaySpan>
    /// The agreed days between meetings: its own, else the program's.
    let cadence: [Int]
    /// Everyone who was ever its mentor; none for a relationship of peers.
    let mentors: Grouped<Int>
    /// The first day on which each person was mentor of a relationship that began; people who never were are not
    /// in it.
    let firstMentorDay: [Int: Int32]
    /// The first day a goal was set; nil where none was, or no goals were collected.
    let firstGoalSet: [Int32?]
    let closures: [Closure?]
    /// The relationships that were to take its place.
    let successors: Grouped<Int>

    init(_ dataset: Dataset) {
        let relationships = dataset.relationships
        count = relationships.count
        life = relationships.map { DaySpan(from: $0.startedOn, to: $0.endedOn) }
        model = relationships.map(\.model)
        isFormal = relationships.map { $0.origin != .informal }
        closures = relationships.map(\.closure)
        // A rhythm of more than a century is a typing error that arithmetic has to bear.
        cadence = relationships.map { min(max($0.cadenceDays ?? dataset.program.cadenceDays, 0), 36_525) }
        var pauses: [(group: Int, element: DaySpan)] = []
        var mentors: [(group: Int, element: Int)] = []
        var members: [(group: Int, element: Member)] = []
        for (index, relationship) in relationships.enumerated() {
            for pause in relationship.paused.map({ DaySpan($0) }).merged() { pauses.append((index, pause)) }
            for mentor in Set(relationship.members.lazy.filter { $0.role == .mentor }.map(\.participant)) {
                mentors.append((index, mentor))
            }
            for member in relationship.members {
                let span = DaySpan(member.interval).intersection(life[index])
                members.append((index, Member(person: member.participant, role: member.role, span: span)))
            }
        }
        self.pauses = Grouped(count: count, pauses)
        self.mentors = Grouped(count: count, mentors)
        firstMentorDay = Dictionary(
            members.lazy.map(\.element).filter {
                $0.role == .mentor && $0.span.from < DaySpan.never && $0.span.from <= $0.span.to
            }
            .map { ($0.person, $0.span.from) },
            uniquingKeysWith: min)
        self.members = Grouped(count: count, members)
        successors = Grouped(
            count: count,
            relationships.enumerated().compactMap { index, record in record.rematchOf.map { ($0, index) } })
        firstGoalSet = Self.firstGoals(dataset)
    }

    private static func firstGoals(_ dataset: Dataset) -> [Int32?] {
        var first: [Int32?] = Array(repeating: nil, count: dataset.relationships.count)
        for goal in dataset.goals ?? [] where first.indices.contains(goal.relationship) {
            first[goal.relationship] = min(first[goal.relationship] ?? .max, goal.setOn.number)
        }
        return first
    }

    func isPaused(_ relationship: Int, on day: Int32) -> Bool {
        pauses.contains(in: relationship) { $0.covers(day) }
    }

    /// On how many days of a span the relationship was open and not paused.
    func openUnpausedDays(_ relationship: Int, in span: DaySpan) -> Int {
        let open = life[relationship].intersection(span)
        var days = open.length
        if days > 0 {
            for index in pauses.range(of: relationship) {
                days -= pauses.elements[index].intersection(open).length
            }
        }
        return days
    }
}
