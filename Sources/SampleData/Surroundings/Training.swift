/// A training module that somebody completed, or failed.
struct Training {
    let person: Int
    let module: Int
    let completedOn: CivilDay
    let isPassed: Bool
}

/// Who completed which module, in the order of the people.
func drawTraining(_ program: SampleProgram, _ history: History) -> [Training] {
    let modules = program.surroundings.modules
    guard !modules.isEmpty else { return [] }
    return history.people.enumerated().flatMap { number, person in
        var random = SplitMix64(seed: program.seed, stream: .training, index: number)
        return modules.enumerated().flatMap { place, module in
            drawTraining(program, of: person, number, module, place, &random)
        }
    }
}

/// One person's attempts at one module: at the beginning of the role, once more after a failure, and again when
/// the completion has run out, unless that is forgotten.
private func drawTraining(
    _ program: SampleProgram, of person: Person, _ number: Int, _ module: SampleModule, _ place: Int,
    _ random: inout SplitMix64
) -> [Training] {
    let begins = person.roles.filter { module.audience.includes($0.role) }.map(\.span.from).min()
    guard let begins, let accepted = person.acceptedOn else { return [] }
    // Asking for training before the first match took the team some months to learn.
    let habit = module.isRequired ? min(965, 860 + 6 * program.monthsElapsed(on: accepted)) : 340
    guard random.chance(habit) else { return [] }
    let last = min(person.leftOn ?? program.cutoff, program.cutoff)
    let isPrompt = module.isRequired && random.chance(900)
    var day = (max(begins, accepted) + (isPrompt ? random.between(0, 5) : random.between(8, 60))).workday
    var attempts: [Training] = []
    while day <= last {
        let isPassed = !module.hasTest || random.chance(940)
        attempts.append(Training(person: number, module: place, completedOn: day, isPassed: isPassed))
        if !isPassed {
            day = (day + random.between(5, 25)).workday
        } else if let validDays = module.validDays, random.chance(850) {
            day = (day + validDays + random.between(-30, 30)).workday
        } else {
            break
        }
    }
    return attempts
}
