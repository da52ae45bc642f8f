extension ProgramLife {
    /// Ends a relationship, and settles what its members do next.
    ///
    /// - Parameter knownLeaver: the member who has just left the program, where that is the reason.
    mutating func end(
        _ number: Int, on day: CivilDay, reason: EndingReason, initiator: Fate.Initiator,
        knownLeaver: Int? = nil
    ) {
        guard relationships[number].ending == nil else { return }
        let mentors = relationships[number].people(as: .mentor)
        let others = relationships[number].members.filter { $0.role != .mentor && $0.to == nil }.map(\.person)
        let byMentor = initiator == .mentor || relationships[number].model == .group
        let leaver = reason.isDeparture ? knownLeaver ?? (byMentor ? mentors.first : nil) ?? others.first : nil
        let othersLeave = leaver.map { !mentors.contains($0) } ?? false
        let wantsRematch =
            !othersLeave && wantsAnotherMatch(after: reason, initiator, relationships[number].model)
        relationships[number].ending = Relationship.Ending(
            on: day, reason: reason, initiator: initiator,
            menteeWantsRematch: othersLeave ? nil : wantsRematch,
            mentorWantsRematch: leaver.map(mentors.contains) ?? false ? nil : random.chance(620))
        shortenPause(of: number, at: day)
        for person in mentors + others { people[person].open.removeAll { $0 == number } }

        if let leaver, people[leaver].leftOn == nil, reason == .leftOrganization || random.chance(350) {
            leave(leaver, on: day, reason: reason == .leftOrganization ? .leftOrganization : .movedRole)
            for other in people[leaver].open {
                let isMentor = relationships[other].people(as: .mentor).contains(leaver)
                end(
                    other, on: day, reason: reason, initiator: isMentor ? .mentor : .mentee, knownLeaver: leaver
                )
            }
        }
        if othersLeave, let leaver, people[leaver].leftOn == nil {
            // Moved to another role, but stays in the program: then the wish is known.
            relationships[number].ending?.menteeWantsRematch = false
        }
        for mentor in mentors {
            people[mentor].mentoring?.used -= others.count
            settle(mentor: mentor, on: day)
        }
        for person in others where people[person].leftOn == nil {
            settle(
                mentee: person, after: number, wantsRematch: wantsRematch, planned: reason.isPlanned, on: day)
        }
    }

    private mutating func wantsAnotherMatch(
        after reason: EndingReason, _ initiator: Fate.Initiator, _ model: SampleModel
    ) -> Bool {
        if model == .flash { return random.chance(550) }
        switch reason {
        case .goalsMet: return random.chance(240)
        case .termEnded: return random.chance(330)
        case .time: return random.chance(initiator == .mentor ? 750 : 150)
        case .fit, .expectations, .conflict: return random.chance(760)
        case .movedRole, .leftOrganization: return random.chance(800)
        case .inactivity: return random.chance(400)
        case .other, .undisclosed: return random.chance(450)
        }
    }

    /// A pause cannot outlast the relationship it belongs to.
    private mutating func shortenPause(of number: Int, at day: CivilDay) {
        guard let pause = relationships[number].pause else { return }
        let person = relationships[number].members.last?.person ?? 0
        let kept = pause.from < day ? Span(from: pause.from, to: min(pause.to ?? day, day)) : nil
        relationships[number].pause = kept
        people[person].pauses = people[person].pauses.compactMap { $0.from == pause.from ? kept : $0 }
    }

    /// A mentor stays with free places, or takes the chance to stop.
    private mutating func settle(mentor: Int, on day: CivilDay) {
        guard people[mentor].leftOn == nil else { return }
        if people[mentor].open.isEmpty, people[mentor].wish == nil, random.chance(190) {
            leave(
                mentor, on: day,
                reason: random.pick((.completed, 40), (.time, 40), (.other, 12), (.undisclosed, 8)))
        } else {
            list(mentor)
        }
    }

    /// A former mentee waits for the next match, becomes a mentor, stays in touch, or leaves.
    private mutating func settle(
        mentee person: Int, after number: Int, wantsRematch: Bool, planned: Bool, on day: CivilDay
    ) {
        if wantsRematch {
            if relationships[number].model != .peer {
                people[person].wish = .oneToOne
                people[person].rematchOf = relationships[number].model == .oneToOne ? number : nil
            }
            wait(person, since: day)
            return
        }
        people[person].wish = nil
        let isMentor = people[person].mentoring != nil
        if isMentor || planned && random.chance(240) {
            for place in people[person].roles.indices where people[person].roles[place].role != .mentor {
                people[person].roles[place].span.to = day
            }
            if !isMentor { schedule(mentorRoleOf: person, on: day + random.between(14, 75)) }
        } else if !staysInTouch(on: day, planned: planned) {
            let reason: LeavingReason = random.pick(
                (.time, 45), (.notUseful, 25), (.other, 15), (.undisclosed, 15))
            leave(person, on: day, reason: planned ? .completed : reason)
        }
    }

    /// Some former mentees stay on the list, waiting for nothing.
    ///
    /// The circle of former mentees begins after a year, when the first of them come together, and all are asked.
    private mutating func staysInTouch(on day: CivilDay, planned: Bool) -> Bool {
        let age = day - program.startsOn
        guard age >= 400 else { return false }
        return random.chance(age < 460 ? 900 : planned ? 450 : 220)
    }

    /// A mentee leaves a group that goes on without them, and looks for a mentor or leaves the program.
    mutating func dropOut(_ dropout: Dropout, on day: CivilDay) {
        guard relationships[dropout.relationship].ending == nil,
            let place = relationships[dropout.relationship].members.firstIndex(where: {
                $0.person == dropout.person
            })
        else { return }
        relationships[dropout.relationship].members[place].to = day
        people[dropout.person].open.removeAll { $0 == dropout.relationship }
        for mentor in relationships[dropout.relationship].people(as: .mentor) {
            people[mentor].mentoring?.used -= 1
            list(mentor)
        }
        if random.chance(500) {
            people[dropout.person].wish = .oneToOne
            wait(dropout.person, since: day)
        } else {
            leave(dropout.person, on: day, reason: .time)
        }
    }

    /// Takes a person out of the program.
    mutating func leave(_ person: Int, on day: CivilDay, reason: LeavingReason) {
        guard people[person].leftOn == nil else { return }
        people[person].leftOn = day
        people[person].leavingReason = reason
        people[person].waitingSince = nil
    }

    /// Once a week: some who have waited long leave, and some mentors whom nobody asks.
    mutating func letImpatientPeopleLeave(on day: CivilDay) {
        for person in waiting where people[person].isEnrolled(on: day) && people[person].open.isEmpty {
            guard let since = people[person].waitingSince, day - since > 56, random.chance(90) else { continue }
            leave(person, on: day, reason: random.chance(750) ? .noMatch : .time)
        }
        for person in people.indices where people[person].mentoring?.used == 0 && people[person].open.isEmpty {
            guard people[person].isEnrolled(on: day - 42), people[person].leftOn == nil,
                people[person].wish == nil,
                random.chance(14)
            else {
                continue
            }
            leave(person, on: day, reason: random.pick((.time, 50), (.movedRole, 20), (.leftOrganization, 30)))
        }
    }
}
