/// How many people registered for an event, and how many of each role came.
struct Attendance {
    let registered: Int
    let mentors: Int
    let mentees: Int
    let others: Int
}

/// Draws who came to an event; nil for one that lies ahead.
func drawAttendance(_ program: SampleProgram, _ event: SampleEvent, _ place: Int) -> Attendance? {
    guard event.on <= program.cutoff else { return nil }
    var random = SplitMix64(seed: program.seed, stream: .events, index: place)
    let registered = event.seats * random.between(62, 100) / 100
    let came = registered * random.between(66, 92) / 100
    let mentorPercent =
        switch event.kind {
        case .training: 100
        case .workshop, .dropIn: random.between(15, 35)
        case .networking, .celebration: random.between(30, 45)
        }
    let mentors = came * mentorPercent / 100
    let others = mentorPercent < 100 ? came * random.between(0, 8) / 100 : 0
    return Attendance(
        registered: registered, mentors: mentors, mentees: came - mentors - others, others: others)
}
