/// One group's count of an outcome.
struct OutcomeRow {
    let outcome: Int
    let isParticipants: Bool
    /// The grade band, where the counts are given by it.
    let grade: Int?
    let start: Int
    let events: Int
}

/// The rows of all outcomes: participants who were in the program when the period began, and people like them.
func drawOutcomes(_ program: SampleProgram, _ history: History) -> [OutcomeRow] {
    program.surroundings.outcomes.enumerated().flatMap { place, outcome in
        let grades: [Int?] =
            outcome.isByGrade ? program.vocabulary.gradeBands.indices.map { $0 } : [nil]
        var random = SplitMix64(seed: program.seed, stream: .outcomes, index: place)
        return grades.flatMap { grade in
            let people = history.people.filter {
                $0.isEnrolled(on: outcome.from) && (grade == nil || $0.grade == grade)
            }
            return rows(outcome, place, grade, people, &random)
        }
    }
}

private func rows(
    _ outcome: SampleOutcome, _ place: Int, _ grade: Int?, _ people: [Person], _ random: inout SplitMix64
) -> [OutcomeRow] {
    let start = people.count
    let left = people.count { $0.leavingReason == .leftOrganization && ($0.leftOn ?? outcome.to) <= outcome.to }
    // Leaving the organization later than the program is not in the program's data.
    let leftLater = random.around(0, start / 10)
    let others = start * random.between(26, 34) / 10
    let (events, othersEvents): (Int, Int) =
        switch outcome.measure {
        case .retention: (start - min(start, left + leftLater), others * random.between(840, 880) / 1000)
        case .promotion: (start * random.between(120, 170) / 1000, others * random.between(95, 125) / 1000)
        }
    return [
        OutcomeRow(outcome: place, isParticipants: true, grade: grade, start: start, events: events),
        OutcomeRow(outcome: place, isParticipants: false, grade: grade, start: others, events: othersEvents),
    ]
}
