/// Draws everyone who ever applies, in the order of their application.
func drawApplicants(_ program: SampleProgram) -> [Person] {
    var random = SplitMix64(seed: program.seed, stream: .arrivals, index: 0)
    return applicationDays(program, &random).map { day in
        // A program recruits its first mentors before it asks mentees.
        drawApplicant(
            program, appliedOn: day,
            mentorShare: program.customs.mentorShare + (day < program.startsOn ? 115 : 0), &random)
    }
}

/// The day of each application: a founding group, then intakes, a trickle between them, and growth.
private func applicationDays(_ program: SampleProgram, _ random: inout SplitMix64) -> [CivilDay] {
    let founding = min(program.people, program.customs.founders ?? program.people * 2 / 11)
    let foundingDays = (0..<founding).map { _ in (program.startsOn - random.between(5, 24)).workday }.sorted()

    let first = program.startsOn + 4
    let days = (0..<max(1, program.cutoff - first - 2)).map { first + $0 }.filter { $0.weekday < 5 }
    var total = 0
    let ends = days.map { day in
        total += program.customs.season.applicationWeight(on: day) * (100 + 2 * program.monthsElapsed(on: day))
        return total
    }
    var laterDays: [CivilDay] = []
    var position = 0
    let later = program.people - founding
    for number in 0..<later {
        let point = (number * 1000 + random.below(1000)) * (total / 1000) / max(1, later)
        while position < days.count - 1 && ends[position] <= point { position += 1 }
        if days.indices.contains(position) { laterDays.append(days[position]) }
    }
    return foundingDays + laterDays
}

/// Draws one applicant.
private func drawApplicant(
    _ program: SampleProgram, appliedOn: CivilDay, mentorShare: Int, _ random: inout SplitMix64
) -> Person {
    let isAccepted = !random.chance(45)
    let acceptedOn = max(program.startsOn + 1, (appliedOn + random.between(2, 9)).workday)
    let joins = isAccepted && acceptedOn <= program.cutoff
    let part = drawPart(program, mentorShare: mentorShare, &random)
    let skills = program.vocabulary.skills.count
    let from = joins ? acceptedOn : appliedOn
    let wish = part.roles.contains(.mentor) && !part.roles.contains(.mentee) ? nil : part.model
    return Person(
        appliedOn: appliedOn, acceptedOn: joins ? acceptedOn : nil,
        unit: random.position(weights: program.vocabulary.units.map(\.participation)),
        site: random.position(weights: program.vocabulary.sites.indices.map { 60 / ($0 + 2) }),
        grade: drawGrade(program, part, &random),
        source: random.position(weights: sourceWeights(program.setting)),
        seeks: wish == nil ? [] : random.distinct(random.between(1, 3), below: skills),
        offers: part.roles.contains(.mentor) ? random.distinct(random.between(2, 4), below: skills) : [],
        roles: part.roles.map { ($0, Span(from: from, to: nil)) },
        pauses: drawPauses(of: part, from: from, &random),
        mentoring: part.roles.contains(.mentor)
            ? Person.Mentoring(model: part.model, capacity: drawCapacity(program, part.model, &random)) : nil,
        wish: wish)
}

/// What someone applies for: the roles, and the form of relationship.
private struct Part {
    let roles: [Role]
    let model: SampleModel
}

private func drawPart(_ program: SampleProgram, mentorShare: Int, _ random: inout SplitMix64) -> Part {
    let mentorWeights = program.models.map { $0.model == .peer || $0.model == .flash ? 0 : $0.weight }
    let seekerWeights = program.models.map { $0.weight * seekers($0.model, program) }
    let isMentor = random.chance(mentorShare)
    let isSeparate = program.customs.seniority == .separate
    let weights = isMentor ? mentorWeights : seekerWeights
    let position = random.position(weights: weights)
    let model = program.models.indices.contains(position) ? program.models[position].model : .oneToOne
    if isMentor && model != .peer && model != .flash {
        return Part(
            roles: model == .oneToOne && !isSeparate && random.chance(50) ? [.mentor, .mentee] : [.mentor],
            model: model)
    }
    guard model == .peer else { return Part(roles: [.mentee], model: model) }
    return Part(roles: random.chance(400) ? [.mentee, .peer] : [.peer], model: model)
}

/// Mentors tend to be senior and mentees junior; in reverse mentoring always the other way round.
private func drawGrade(_ program: SampleProgram, _ part: Part, _ random: inout SplitMix64) -> Int {
    let count = program.vocabulary.gradeBands.count
    let half = count / 2
    let isMentor = part.roles.contains(.mentor)
    if part.model == .reverse { return isMentor ? random.below(half) : half + random.below(count - half) }
    if program.customs.seniority == .separate { return isMentor ? half + random.below(count - half) : 0 }
    let draws = (random.below(count), random.below(count))
    return isMentor ? max(draws.0, draws.1) : min(draws.0, draws.1)
}

/// Some mentors take no new mentees for a while.
private func drawPauses(of part: Part, from joined: CivilDay, _ random: inout SplitMix64) -> [Span] {
    guard part.roles == [.mentor], random.chance(160) else { return [] }
    let from = joined + random.between(60, 420)
    return [Span(from: from, to: from + random.between(30, 100))]
}

private func drawCapacity(
    _ program: SampleProgram, _ model: SampleModel, _ random: inout SplitMix64
) -> Int {
    switch model {
    case .group:
        random.between(
            program.customs.groupSizes.lowerBound + 1, program.customs.groupSizes.upperBound + 1)
    case .reverse: 1
    case .oneToOne, .peer, .flash: random.pick((1, 42), (2, 42), (3, 13), (4, 3))
    }
}

/// How many people of the program look for a place for each relationship of a form.
private func seekers(_ model: SampleModel, _ program: SampleProgram) -> Int {
    switch model {
    case .group: (program.customs.groupSizes.lowerBound + program.customs.groupSizes.upperBound) / 2
    case .peer: 2
    case .oneToOne, .reverse, .flash: 1
    }
}

/// How people hear of a program, in the order of `sources`; students hear of it in their first week.
private func sourceWeights(_ setting: SampleSetting) -> [Int] {
    setting == .university ? [2, 18, 16, 20, 30, 8, 4, 2] : [18, 24, 10, 20, 12, 9, 4, 3]
}
