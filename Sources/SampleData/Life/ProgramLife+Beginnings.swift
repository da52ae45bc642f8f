extension ProgramLife {
    /// Begins a relationship, and draws how it is going to end.
    mutating func begin(_ model: SampleModel, mentor: Int?, others: [Int], on day: CivilDay) {
        let number = relationships.count
        let origin = drawOrigin(model)
        let fate = drawFate(
            model, startingOn: day, plannedDays: model.plannedDays(in: program), &random)
        let request = origin == .informal ? nil : drawRequest(others, before: day)
        var relationship = Relationship(
            model: model, origin: origin, members: members(model, mentor, others, from: day),
            requestedOn: request?.requested, acceptedOn: request?.accepted, startedOn: day,
            cadenceDays: drawCadence(model), rematchOf: others.count == 1 ? people[others[0]].rematchOf : nil,
            fate: fate)
        if let pause = program.customs.season.summerPause(from: day, to: fate.endsOn) {
            relationship.pause = pause
        } else if model == .oneToOne, fate.endsOn - day > 200, random.chance(110) {
            let from = day + random.between(50, 130)
            let pause = Span(from: from, to: from + random.between(25, 65))
            relationship.pause = pause
            people[others[0]].pauses.append(pause)
        }
        relationships.append(relationship)

        for person in relationship.members.map(\.person) { people[person].open.append(number) }
        for person in others {
            people[person].waitingSince = nil
            people[person].rematchOf = nil
        }
        if let mentor { people[mentor].mentoring?.used += others.count }
        schedule(endOf: number, on: fate.endsOn)
        if model == .group, others.count > 3, let last = others.last, random.chance(500) {
            schedule(Dropout(relationship: number, person: last), on: day + random.between(40, 120))
        }
        if model == .oneToOne, random.chance(110) { declineRequest(of: others[0], model, before: day) }
    }

    private func members(
        _ model: SampleModel, _ mentor: Int?, _ others: [Int], from day: CivilDay
    ) -> [Relationship.Member] {
        let first = mentor.map { [Relationship.Member(person: $0, role: .mentor, from: day)] } ?? []
        return first
            + others.map { Relationship.Member(person: $0, role: model == .peer ? .peer : .mentee, from: day) }
    }

    private mutating func drawOrigin(_ model: SampleModel) -> Relationship.Origin {
        switch model {
        case .oneToOne: random.pick((.matched, 58), (.selfMatched, 24), (.nominated, 9), (.informal, 9))
        case .peer: random.pick((.matched, 50), (.selfMatched, 35), (.informal, 15))
        case .group, .reverse, .flash: random.pick((.matched, 85), (.nominated, 15))
        }
    }

    private mutating func drawCadence(_ model: SampleModel) -> Int {
        let usual = program.cadenceDays
        return switch model {
        case .group: random.pick((usual, 50), (usual * 3 / 2, 50))
        case .flash: usual
        case .oneToOne, .peer, .reverse:
            random.pick((usual, 76), (usual / 2, 8), (usual * 5 / 7, 8), (usual * 3 / 2, 8))
        }
    }

    /// The day somebody asked and the day of the yes; nobody asks before joining, and few answers come late.
    private mutating func drawRequest(
        _ others: [Int], before day: CivilDay
    ) -> (requested: CivilDay, accepted: CivilDay) {
        let earliest = others.compactMap { people[$0].waitingSince }.max() ?? day
        let requested = max(
            earliest, day - (random.chance(80) ? random.between(18, 30) : random.between(3, 14)))
        return (requested, min(day, requested + random.between(1, max(1, day - requested))))
    }

    /// Notes a request to somebody else that came to nothing before this match.
    private mutating func declineRequest(of person: Int, _ model: SampleModel, before day: CivilDay) {
        guard let mentor = drawMentor(.oneToOne, on: day), mentor != person,
            let accepted = people[person].acceptedOn,
            !relationships.suffix(1).contains(where: { $0.members.contains { $0.person == mentor } })
        else { return }
        request(from: person, to: mentor, model, on: max(accepted, day - random.between(15, 40)))
    }

    /// Lets some of those who wait ask a mentor in the last weeks before the export.
    mutating func askInTheLastWeeks() {
        for person in waiting where people[person].isEnrolled(on: program.cutoff) {
            guard let since = people[person].waitingSince, random.chance(300),
                let mentor = drawMentor(.oneToOne, on: program.cutoff), mentor != person
            else { continue }
            request(from: person, to: mentor, .oneToOne, on: max(since, program.cutoff - random.between(1, 24)))
        }
    }

    /// Adds a request that did not begin; unanswered ones are closed after three weeks, if that is past.
    mutating func request(from person: Int, to mentor: Int, _ model: SampleModel, on day: CivilDay) {
        guard let joined = people[mentor].acceptedOn else { return }
        let requested = max(day, joined)
        let wasDeclined = random.chance(450)
        let closed = requested + (wasDeclined ? random.between(3, 12) : 21)
        let mentee = Relationship.Member(person: person, role: .mentee, from: requested)
        var asked = Relationship(
            model: model, origin: .selfMatched,
            members: [Relationship.Member(person: mentor, role: .mentor, from: requested), mentee],
            requestedOn: requested, acceptedOn: nil, startedOn: nil, cadenceDays: program.cadenceDays,
            rematchOf: nil, fate: nil)
        if closed <= program.cutoff {
            asked.ending = Relationship.Ending(
                on: closed, reason: wasDeclined ? .time : .inactivity,
                initiator: wasDeclined ? .mentor : .program)
        }
        relationships.append(asked)
    }
}
