/// A survey wave as it went: how many were asked, and who answered what.
struct SurveyWave {
    /// One person's answers.
    struct Response {
        let role: Role
        /// nil where the wave is anonymous, and for mentees of a group, whose answers would not be told apart.
        let relationship: Int?
        /// nil where the wave is anonymous.
        let unit: Int?
        /// The answers, by the place of the question.
        let answers: [(question: Int, value: Int)]
        let isShared: Bool
    }

    let invitedMentors: Int
    let invitedMentees: Int
    let responses: [Response]
}

/// All waves, as they went.
func drawSurveys(_ program: SampleProgram, _ history: History) -> [SurveyWave] {
    program.surroundings.waves.enumerated().map { drawWave(program, history, $1, $0) }
}

private func drawWave(
    _ program: SampleProgram, _ history: History, _ wave: SampleWave, _ place: Int
) -> SurveyWave {
    var rates = SplitMix64(seed: program.seed, stream: .responseRates, index: place)
    let willing: [Role: Int] = [.mentor: rates.between(640, 830), .mentee: rates.between(580, 760)]
    // A share of those asked, taken evenly from everywhere, so that few people give a usual rate too.
    var counted: [Role: Int] = [.mentor: rates.below(1000), .mentee: rates.below(1000)]
    var invited: [Role: Int] = [:]
    var responses: [SurveyWave.Response] = []
    for (number, relationship) in history.relationships.enumerated() {
        guard let age = age(of: relationship, in: wave), wave.ages.contains(age) else { continue }
        var random = SplitMix64(
            seed: program.seed, stream: .responses, index: place * 10_000_000 + number)
        let quality = drawQuality(program, relationship, number)
        for member in relationship.members where member.role != .peer && isAsked(member, in: wave) {
            invited[member.role, default: 0] += 1
            let count = counted[member.role, default: 0] + (willing[member.role] ?? 0)
            counted[member.role] = count % 1000
            guard count >= 1000 else { continue }
            responses.append(
                drawResponse(
                    to: wave, member, relationship, number, unit: history.people[member.person].unit,
                    quality: quality, age: age, &random))
        }
    }
    // In the order of the relationships, anonymous answers would not be anonymous.
    if wave.confidentiality == .anonymous { rates.shuffle(&responses) }
    return SurveyWave(
        invitedMentors: invited[.mentor] ?? 0, invitedMentees: invited[.mentee] ?? 0, responses: responses)
}

/// How old a relationship is on the wave's first day, or how long ago it ended where the wave is about endings;
/// nil where it is not asked: it has not begun or is over, or a member has left and cannot be asked.
private func age(of relationship: Relationship, in wave: SampleWave) -> Int? {
    guard let start = relationship.startedOn, start <= wave.openedOn else { return nil }
    let ending = relationship.ending.flatMap { $0.on <= wave.openedOn ? $0 : nil }
    guard wave.instrument == .closing else { return ending == nil ? wave.openedOn - start : nil }
    guard let ending, !ending.reason.isDeparture else { return nil }
    return wave.openedOn - ending.on
}

private func isAsked(_ member: Relationship.Member, in wave: SampleWave) -> Bool {
    member.to.map { wave.openedOn < $0 } ?? true
}

/// How well a relationship goes, as a place in the tables of answers: a bad end casts its shadow before.
private func drawQuality(_ program: SampleProgram, _ relationship: Relationship, _ number: Int) -> Int {
    var random = SplitMix64(seed: program.seed, stream: .quality, index: number)
    let usual =
        switch relationship.fate?.reason {
        case .fit, .expectations, .conflict: 1
        case .time, .inactivity: 2
        default: 3
        }
    return usual + random.pick((-1, 20), (0, 58), (1, 22))
}

private func drawResponse(
    to wave: SampleWave, _ member: Relationship.Member, _ relationship: Relationship, _ number: Int,
    unit: Int, quality: Int, age: Int, _ random: inout SplitMix64
) -> SurveyWave.Response {
    var answers: [(question: Int, value: Int)] = []
    for (place, question) in wave.instrument.questions.enumerated()
    where question.audience.includes(member.role) {
        // Now and then somebody leaves a question out, never the first.
        guard answers.isEmpty || !random.chance(30) else { continue }
        let lean = question.lean + lean(of: question, in: wave, age: age)
        answers.append((place, drawAnswer(to: question, level: quality + lean, &random)))
    }
    let isAnonymous = wave.confidentiality == .anonymous
    let isOneOfSeveral = relationship.model == .group && member.role == .mentee
    return SurveyWave.Response(
        role: member.role, relationship: isAnonymous || isOneOfSeveral ? nil : number,
        unit: isAnonymous ? nil : unit, answers: answers,
        isShared: wave.confidentiality == .identifiedToTeam && random.chance(350))
}

/// Trust grows with the age of a relationship, and confidence is lowest before it has begun to work.
private func lean(of question: SampleQuestion, in wave: SampleWave, age: Int) -> Int {
    switch question.construct {
    case "trust": age < 91 ? -1 : age < 300 ? 0 : 1
    case "confidence", "skill": wave.instrument == .baseline ? -1 : 0
    default: 0
    }
}
