/// How a goal went: its due day as it stands today, its revisions, and its end if it has one.
struct GoalCourse {
    var dueOn: CivilDay?
    var doneOn: CivilDay?
    var droppedOn: CivilDay?
    var dropReason: String?
    var revisions: [Goal.Revision] = []

    /// The last day on which something can be noted about the goal.
    func closed(orBy last: CivilDay) -> CivilDay {
        min(doneOn ?? last, droppedOn ?? last, last)
    }
}

/// Draws how a goal went, up to the relationship's end or the export.
func drawCourse(
    setOn: CivilDay, planned: CivilDay?, _ relationship: Relationship, last: CivilDay,
    _ random: inout SplitMix64
) -> GoalCourse {
    var course = GoalCourse(dueOn: planned)
    let length = (planned ?? setOn + 120) - setOn
    switch random.below(100) {
    case 0..<60:
        let late = random.chance(720) ? random.between(-30, 14) : random.between(15, 75)
        let day = (setOn + max(12, length + late)).workday
        if day <= last { course.doneOn = day }
    case 60..<74:
        let day = (setOn + random.between(15, max(20, length))).workday
        if day <= last {
            course.droppedOn = day
            course.dropReason = random.pick(
                ("no-longer-relevant", 38), ("replaced", 34), ("blocked", 18), ("other", 10))
        }
    default: break
    }
    settleAtTheEnd(&course, relationship, setOn: setOn, &random)
    revise(&course, setOn: setOn, last: last, &random)
    return course
}

/// What is still open when a relationship ends is finished in its last days, given up, or left as it is.
private func settleAtTheEnd(
    _ course: inout GoalCourse, _ relationship: Relationship, setOn: CivilDay, _ random: inout SplitMix64
) {
    guard let ending = relationship.ending, course.doneOn == nil, course.droppedOn == nil else { return }
    if ending.reason.isPlanned && random.chance(480) {
        course.doneOn = max(setOn + 1, ending.on - random.below(15))
    } else if random.chance(700) {
        course.droppedOn = ending.on
        course.dropReason = "relationship-ended"
    }
}

/// Some goals are revised once or twice; a due day that moves gives the one before it.
private func revise(
    _ course: inout GoalCourse, setOn: CivilDay, last: CivilDay, _ random: inout SplitMix64
) {
    var day = setOn
    let closed = course.closed(orBy: last)
    for _ in 0..<random.pick((0, 62), (1, 29), (2, 9)) {
        day = (day + random.between(20, 90)).workday
        guard day <= closed else { return }
        let changesDue = course.dueOn.map { day <= $0 + 20 } ?? false && random.chance(620)
        course.revisions.append(
            Goal.Revision(
                on: day, changesDue: changesDue, changesTarget: !changesDue || random.chance(200),
                changesScope: random.chance(160), dueBefore: changesDue ? course.dueOn : nil,
                why: random.pick(
                    ("circumstances", 44), ("new-priority", 26), ("too-hard", 16), ("too-easy", 8), ("other", 6)
                )))
        if changesDue, let due = course.dueOn {
            course.dueOn = (max(due, day) + random.between(21, 75)).workday
        }
    }
}
