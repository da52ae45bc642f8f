/// Someone who applied to the program, and what became of it.
struct Person {
    /// What a mentor can take on.
    struct Mentoring {
        let model: SampleModel
        let capacity: Int
        var used = 0
        /// Whether the person stands in the list that matching draws from.
        var isListed = false

        var freePlaces: Int { capacity - used }
    }

    let appliedOn: CivilDay
    /// nil: applied and not accepted.
    let acceptedOn: CivilDay?
    let unit: Int
    let site: Int
    let grade: Int
    let source: Int
    let seeks: [Int]
    var offers: [Int]
    var roles: [(role: Role, span: Span)]
    var pauses: [Span] = []
    var leftOn: CivilDay?
    var leavingReason: LeavingReason?
    var mentoring: Mentoring?

    /// The form of relationship looked for as a mentee or peer; nil for those who only mentor.
    var wish: SampleModel?
    var waitingSince: CivilDay?
    /// The relationship whose place the next one takes.
    var rematchOf: Int?
    /// The open relationships, by number.
    var open: [Int] = []

    /// Whether the person is in the program on a day.
    func isEnrolled(on day: CivilDay) -> Bool {
        guard let acceptedOn, acceptedOn <= day else { return false }
        return leftOn.map { day < $0 } ?? true
    }

    /// The breaks, cut off where the person left.
    var pausesWhileEnrolled: [Span] {
        guard let leftOn else { return pauses }
        return pauses.compactMap {
            $0.from < leftOn ? Span(from: $0.from, to: min($0.to ?? leftOn, leftOn)) : nil
        }
    }

    /// Whether the person is having a break on a day.
    func isPaused(on day: CivilDay) -> Bool {
        pauses.contains { $0.covers(day) }
    }
}
