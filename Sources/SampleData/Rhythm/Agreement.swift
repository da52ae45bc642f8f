/// The agreement of a relationship: who signed when, and when it was looked at again.
struct Agreement {
    let signatures: [(role: Role, on: CivilDay)]
    let discussedOn: CivilDay?
    /// The version of the form, named after the month it is from.
    let version: String
    let reviewEveryDays: Int
    let reviews: [CivilDay]
    /// Positions in the list of what an agreement can include.
    let includes: [Int]
}

/// Draws the agreement of a relationship; nil for informal ones, requests, and pairs that did not sign.
func drawAgreement(
    _ program: SampleProgram, _ relationship: Relationship, number: Int
) -> Agreement? {
    guard let start = relationship.startedOn, relationship.origin != .informal else { return nil }
    var random = SplitMix64(seed: program.seed, stream: .agreement, index: number)
    let last = relationship.ending?.on ?? program.cutoff
    // Signing spreads as the program learns to ask for it.
    guard random.chance(min(950, 800 + 8 * program.monthsElapsed(on: start))) else { return nil }
    let isComplete = random.chance(955)
    let first = start + random.between(0, 16)
    var signatures: [(role: Role, on: CivilDay)] = []
    for (place, member) in relationship.members.enumerated() where isComplete || place == 0 {
        let day = min(first + random.below(10), last)
        signatures.append((member.role, day))
    }
    let signedOn = signatures.map(\.on).max() ?? start
    let isNewForm = signedOn >= program.startsOn + 487
    let interval = isNewForm ? 60 : 90
    return Agreement(
        signatures: signatures,
        discussedOn: random.chance(850) ? min(start + random.between(0, 12), last) : nil,
        version: formVersion(program, isNew: isNewForm), reviewEveryDays: interval,
        reviews: isComplete ? drawReviews(from: signedOn, every: interval, until: last, &random) : [],
        includes: [0, 1, 4, 6] + random.distinct(3, below: 8).filter { ![0, 1, 4, 6].contains($0) })
}

/// The form is the one of the program's first month, and a new one from the second new year on.
private func formVersion(_ program: SampleProgram, isNew: Bool) -> String {
    let year = isNew ? program.startYear + 2 : program.startYear
    let month = isNew ? 1 : program.startMonth
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
}

/// Reviews near their due days; some are missed.
private func drawReviews(
    from signedOn: CivilDay, every interval: Int, until last: CivilDay, _ random: inout SplitMix64
) -> [CivilDay] {
    var reviews: [CivilDay] = []
    var due = signedOn + interval
    while due <= last {
        let review = (due + random.between(-10, 22)).workday
        if random.chance(930), review <= last, review > signedOn {
            reviews.append(review)
            due = review + interval
        } else {
            due = due + interval
        }
    }
    return reviews
}
