/// One way in which relationships end, how common it is, and when.
private struct Outcome {
    let reason: EndingReason
    let weight: Int
    /// The earliest and latest day, counted from the start.
    let days: (Int, Int)
}

/// Early endings of relationships that were to last a year. Misfit shows in the first months, lack of time and
/// silence later, changes of work at any time.
private let earlyOutcomes = [
    Outcome(reason: .fit, weight: 98, days: (40, 150)),
    Outcome(reason: .expectations, weight: 36, days: (40, 140)),
    Outcome(reason: .conflict, weight: 14, days: (50, 170)),
    Outcome(reason: .time, weight: 88, days: (75, 300)),
    Outcome(reason: .movedRole, weight: 52, days: (40, 330)),
    Outcome(reason: .leftOrganization, weight: 50, days: (30, 350)),
    Outcome(reason: .inactivity, weight: 70, days: (120, 300)),
    Outcome(reason: .other, weight: 8, days: (60, 280)),
    Outcome(reason: .undisclosed, weight: 8, days: (60, 280)),
]

/// Draws how a relationship that begins on a day is going to end.
func drawFate(
    _ model: SampleModel, startingOn start: CivilDay, plannedDays: Int, _ random: inout SplitMix64
) -> Fate {
    let planned = start + plannedDays
    let earlyShare = model == .flash ? 60 : model == .oneToOne ? 335 : 220
    guard random.chance(earlyShare) else { return plannedFate(model, start, planned, plannedDays, &random) }

    let position = random.position(weights: earlyOutcomes.map(\.weight))
    let outcome = earlyOutcomes.indices.contains(position) ? earlyOutcomes[position] : earlyOutcomes[0]
    let days = random.around(outcome.days.0, outcome.days.1) * plannedDays / 365
    return Fate(
        endsOn: (start + max(20, days)).workday, reason: outcome.reason,
        initiator: drawInitiator(outcome.reason, &random), plannedEndOn: planned)
}

private func plannedFate(
    _ model: SampleModel, _ start: CivilDay, _ planned: CivilDay, _ plannedDays: Int, _ random: inout SplitMix64
) -> Fate {
    let isShort = plannedDays < 100
    switch random.below(100) {
    case 0..<38:
        let before = isShort ? random.between(0, 20) : random.around(0, plannedDays / 3)
        return Fate(
            endsOn: (planned - before).workday, reason: .goalsMet, initiator: .mutual, plannedEndOn: planned)
    case 38..<84:
        return Fate(
            endsOn: (planned + random.between(-6, 8)).workday, reason: .termEnded, initiator: .program,
            plannedEndOn: planned)
    case 84..<93 where !isShort:
        // Extended by some months: both want to go on.
        let extended = planned + random.between(60, 150)
        return Fate(
            endsOn: (extended - random.between(0, 10)).workday, reason: .goalsMet, initiator: .mutual,
            plannedEndOn: extended)
    default:
        // Nobody noticed that the planned end had passed.
        return Fate(
            endsOn: (planned + random.between(9, 45)).workday, reason: .termEnded, initiator: .program,
            plannedEndOn: planned)
    }
}

private func drawInitiator(_ reason: EndingReason, _ random: inout SplitMix64) -> Fate.Initiator {
    switch reason {
    case .fit, .expectations, .conflict: random.pick((.mentee, 50), (.mutual, 30), (.mentor, 20))
    case .time: random.pick((.mentor, 45), (.mentee, 40), (.mutual, 15))
    case .movedRole, .leftOrganization: random.pick((.mentor, 50), (.mentee, 50))
    case .inactivity: .program
    case .undisclosed: .undisclosed
    case .goalsMet, .termEnded, .other: .mutual
    }
}
