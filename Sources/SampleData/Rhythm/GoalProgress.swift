/// Draws the progress notes of a goal: a note now and then, rising toward 100 where it goes well.
func drawProgress(
    setOn: CivilDay, _ course: GoalCourse, last: CivilDay, _ random: inout SplitMix64
) -> [(on: CivilDay, percent: Int)] {
    guard random.chance(830) else { return [] }
    let closed = course.closed(orBy: last)
    let length = max(20, (course.doneOn ?? course.dueOn ?? setOn + 120) - setOn)
    // Some go ahead of the calendar, most with it, some behind.
    let pace = course.doneOn != nil ? random.between(85, 110) : random.pick((100, 55), (75, 20), (45, 25))
    var notes: [(on: CivilDay, percent: Int)] = []
    var day = (setOn + random.between(14, 40)).workday
    while day <= closed && day != course.doneOn && notes.count < 8 {
        let percent = min(95, (day - setOn) * pace / length / 5 * 5)
        notes.append((day, max(notes.last?.percent ?? 0, percent)))
        day = (day + random.between(28, 62)).workday
    }
    if let doneOn = course.doneOn { notes.append((doneOn, 100)) }
    return notes
}

/// Draws the milestones of a goal, due at equal steps; those of a finished goal are done.
func drawMilestones(
    setOn: CivilDay, _ course: GoalCourse, last: CivilDay, _ random: inout SplitMix64
) -> [Goal.Milestone] {
    guard random.chance(420) else { return [] }
    let closed = course.closed(orBy: last)
    let count = random.between(2, 3)
    let length = (course.dueOn ?? setOn + 120) - setOn
    return (1...count).map { step in
        let due = setOn + max(1, length * step / (count + 1))
        let done = max(setOn + 1, due + random.between(-12, 20))
        let isDone = done <= closed && (course.doneOn != nil || random.chance(700))
        return Goal.Milestone(dueOn: due, doneOn: isDone ? done : nil)
    }
}
