/// The meetings of each relationship, in the order of the relationships.
func drawMeetings(_ program: SampleProgram, _ history: History) -> [[Meeting]] {
    history.relationships.enumerated().map { number, relationship in
        var random = SplitMix64(seed: program.seed, stream: .meetings, index: number)
        return drawMeetings(program, of: relationship, &random)
    }
}

/// The meetings of one relationship, from its start to its end or the export; none for a request.
func drawMeetings(
    _ program: SampleProgram, of relationship: Relationship, _ random: inout SplitMix64
) -> [Meeting] {
    guard let start = relationship.startedOn, let fate = relationship.fate else { return [] }
    let last = relationship.ending?.on ?? program.cutoff
    let silentFrom = min(drawSilence(fate, &random), drawDrift(relationship, from: start, &random))
    let absences = Absences(of: relationship, from: start, to: last, &random)
    let keptShare = random.between(800, 960)
    var meetings: [Meeting] = []
    var hasMet = false
    var isMidPointDue = fate.plannedEndOn - start > 120
    var day = start + (random.chance(800) ? random.between(2, 13) : random.between(12, 34))
    while true {
        day = day.workday
        guard day <= last, day < silentFrom else { break }
        if let back = absences.back(from: day) {
            day = back + random.below(8)
            continue
        }
        if random.chance(program.customs.season.absence(on: day)) {
            day = day + drawGap(relationship, on: day, &random)
            continue
        }
        if random.chance(42) {
            // A quiet spell: a release, an illness, a reorganization.
            day = day + random.between(48, 85)
            continue
        }
        let status = drawStatus(keptShare, &random)
        let isMidPoint =
            hasMet && isMidPointDue && status == .held && 2 * (day - start) > fate.plannedEndOn - start
        let kind: Meeting.Kind = !hasMet ? .first : isMidPoint && random.chance(750) ? .midPoint : .regular
        meetings.append(drawMeeting(relationship, on: day, status, kind, &random))
        if isMidPoint { isMidPointDue = false }
        hasMet = hasMet || status == .held
        day = day + (status == .rescheduled ? random.between(2, 6) : drawGap(relationship, on: day, &random))
    }
    return meetings + drawClosingMeeting(relationship, after: meetings.last?.on, &random)
}

/// The day from which a relationship does not meet any more: long before an ending for silence, a while before
/// others that come early, never before planned ones.
private func drawSilence(_ fate: Fate, _ random: inout SplitMix64) -> CivilDay {
    switch fate.reason {
    case .inactivity: fate.endsOn - random.between(55, 105)
    case .time, .fit, .expectations, .conflict: fate.endsOn - random.between(6, 40)
    default: fate.endsOn + 1
    }
}

/// The day from which a pair that drifts apart does not meet, though nobody ends it; far away for most.
private func drawDrift(
    _ relationship: Relationship, from start: CivilDay, _ random: inout SplitMix64
) -> CivilDay {
    let drifts = relationship.model != .flash && random.chance(195)
    return start + (drifts ? random.between(110, 320) : 10_000)
}

/// Days to the next meeting: about the agreed rhythm, longer in the weeks before an ending for lack of time.
private func drawGap(_ relationship: Relationship, on day: CivilDay, _ random: inout SplitMix64) -> Int {
    let gap = relationship.cadenceDays * random.around(60, 108) / 100
    guard let fate = relationship.fate, fate.reason == .time, fate.endsOn - day < 80 else { return max(3, gap) }
    return gap * 2
}

private func drawStatus(_ keptShare: Int, _ random: inout SplitMix64) -> Meeting.Status {
    if random.chance(keptShare) { return .held }
    return random.pick((.cancelled, 52), (.rescheduled, 32), (.noShow, 16))
}

private func drawMeeting(
    _ relationship: Relationship, on day: CivilDay, _ status: Meeting.Status, _ kind: Meeting.Kind,
    _ random: inout SplitMix64
) -> Meeting {
    let mode = random.pick(("video", 62), ("in-person", 33), ("phone", 4), ("written", 1))
    guard status == .held else {
        return Meeting(
            on: day, status: status, kind: kind, minutes: nil, mode: mode, mentorMark: nil, menteeMark: nil)
    }
    let minutes = random.pick((30, 30), (45, 34), (60, 30), (90, 6))
    // Marks are asked for after some meetings only, and one side may give none; peers are not asked.
    let isMarked = relationship.model != .peer && random.chance(180)
    let mentorMark =
        isMarked && random.chance(760) ? random.pick((5, 34), (4, 42), (3, 18), (2, 5), (1, 1)) : nil
    let menteeMark =
        isMarked && random.chance(820) ? random.pick((5, 40), (4, 38), (3, 15), (2, 5), (1, 2)) : nil
    return Meeting(
        on: day, status: status, kind: kind, minutes: minutes, mode: mode, mentorMark: mentorMark,
        menteeMark: menteeMark)
}

/// The talk that closes a relationship, in its last week: usual at a planned end, rare at an early one.
private func drawClosingMeeting(
    _ relationship: Relationship, after lastMeeting: CivilDay?, _ random: inout SplitMix64
) -> [Meeting] {
    guard let ending = relationship.ending, let lastMeeting, ending.reason != .inactivity,
        random.chance(ending.reason.isPlanned ? 820 : 330)
    else { return [] }
    let day = (ending.on - random.below(7)).workdayBefore
    guard day > lastMeeting else { return [] }
    return [drawMeeting(relationship, on: day, .held, .closing, &random)]
}
