/// All goals, in the order of the relationships.
func drawGoals(_ program: SampleProgram, _ history: History) -> [Goal] {
    var goals: [Goal] = []
    for (number, relationship) in history.relationships.enumerated() {
        var random = SplitMix64(seed: program.seed, stream: .goals, index: number)
        goals += drawGoals(program, of: relationship, number: number, &random)
    }
    return goals
}

private func drawGoals(
    _ program: SampleProgram, of relationship: Relationship, number: Int, _ random: inout SplitMix64
) -> [Goal] {
    guard let start = relationship.startedOn else { return [] }
    let last = relationship.ending?.on ?? program.cutoff
    // The habit of setting goals grows with the program; informal pairs care less.
    let habit = min(890, 630 + 11 * program.monthsElapsed(on: start))
    let share = relationship.origin == .informal || relationship.model == .flash ? habit / 2 : habit
    guard random.chance(share) else { return [] }
    let owners = relationship.members.filter { $0.role != .mentor && $0.to == nil }.map(\.person)
    let usual = random.pick((1, 30), (2, 36), (3, 22), (4, 12))
    let count = usual * program.goalPercent / 100
    var goals: [Goal] = []
    var setOn = start + (random.chance(850) ? random.between(5, 43) : random.between(46, 140))
    for _ in 0..<count {
        setOn = setOn.workday
        guard setOn < last, !owners.isEmpty else { break }
        let owner = owners[random.below(owners.count)]
        goals.append(drawGoal(program, relationship, number, owner: owner, setOn: setOn, last: last, &random))
        setOn =
            setOn
            + (random.chance(400)
                ? random.between(0, 3) : random.between(30, 120) * 100 / max(100, program.goalPercent))
    }
    return goals
}

private func drawGoal(
    _ program: SampleProgram, _ relationship: Relationship, _ number: Int, owner: Int, setOn: CivilDay,
    last: CivilDay, _ random: inout SplitMix64
) -> Goal {
    let planned = random.chance(950) ? (setOn + random.around(45, 210)).workday : nil
    let course = drawCourse(setOn: setOn, planned: planned, relationship, last: last, &random)
    let skills = program.vocabulary.skills.count
    return Goal(
        relationship: number, owner: owner,
        skill: random.chance(800) && skills > 0 ? random.below(skills) : nil,
        relevance: random.pick(
            ("skill", 44), ("confidence", 14), ("role-change", 10), ("network", 10), ("promotion", 9),
            ("certification", 6), ("community", 4), ("other", 3)),
        setOn: setOn, dueOn: course.dueOn, doneOn: course.doneOn, droppedOn: course.droppedOn,
        dropReason: course.dropReason, revisions: course.revisions,
        progress: drawProgress(setOn: setOn, course, last: last, &random),
        milestones: drawMilestones(setOn: setOn, course, last: last, &random),
        smart: random.chance(780)
            ? [940, 780, 900, 960, planned == nil ? 0 : 1000].map { random.chance($0) } : nil,
        measure: random.chance(720) ? drawMeasure(&random) : nil)
}

private func drawMeasure(_ random: inout SplitMix64) -> Goal.Measure {
    switch random.below(10) {
    case 0..<4: Goal.Measure(kind: "done-not-done", unit: nil, baseline: nil, target: 1)
    case 4..<7:
        Goal.Measure(
            kind: "count", unit: random.pick(("talks", 1), ("reviews", 2), ("designs", 1), ("sessions", 1)),
            baseline: 0, target: random.between(2, 8))
    case 7..<9:
        Goal.Measure(kind: "level-1-5", unit: nil, baseline: random.between(1, 3), target: random.between(4, 5))
    default:
        Goal.Measure(
            kind: "percent", unit: nil, baseline: 10 * random.between(3, 5), target: 10 * random.between(7, 9))
    }
}
