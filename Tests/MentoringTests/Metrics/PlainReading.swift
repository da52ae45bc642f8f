@testable import Mentoring

/// The definitions of domain.md 2.13, 3.0a and 3 written down a second time, record by record and day by day, with
/// nothing shared with the code under test but the records.
struct PlainReading {
    let data: Dataset
    let month: Month
    var asOf: Day { month.lastDay }

    func enrolled(_ person: Participant, _ day: Day) -> Bool {
        guard let accepted = person.acceptedOn, accepted <= day else { return false }
        return person.leftOn == nil || day < (person.leftOn ?? day)
    }
    func has(_ role: Role, _ person: Participant, _ day: Day) -> Bool {
        person.roles.contains { $0.role == role && $0.interval.covers(day) }
    }
    func isOpen(_ relationship: Relationship, _ day: Day) -> Bool {
        guard let started = relationship.startedOn, started <= day else { return false }
        guard let ended = relationship.endedOn else { return true }
        return ended > day
    }
    /// The relationships of a person as mentee or peer by a membership that covers a day.
    func learnsIn(_ person: Int, _ day: Day) -> [Relationship] {
        data.relationships.filter { relationship in
            isOpen(relationship, day)
                && relationship.members.contains {
                    $0.participant == person && $0.role != .mentor && $0.interval.covers(day)
                }
        }
    }
    func held(_ relationship: Int) -> [Day] {
        let life = data.relationships[relationship]
        guard let started = life.startedOn else { return [] }
        return (data.meetings ?? []).filter { meeting in
            Int(meeting.relationship) == relationship && meeting.status == .held && meeting.on >= started
                && (life.endedOn.map { meeting.on <= $0 } ?? true)
        }.map(\.on)
    }
    /// Each ended membership's last day and its relationship.
    func endings(_ person: Int) -> [(end: Day, relationship: Relationship)] {
        data.relationships.flatMap { relationship in
            relationship.members.compactMap { member -> (end: Day, relationship: Relationship)? in
                guard member.participant == person, member.role != .mentor, relationship.startedOn != nil
                else { return nil }
                let ends = [member.interval.to, relationship.endedOn].compactMap { $0 }
                guard let end = ends.min(), end <= asOf else { return nil }
                return (end, relationship)
            }
        }
    }

    var mentees: [Int] {
        data.participants.indices.filter {
            enrolled(data.participants[$0], asOf) && has(.mentee, data.participants[$0], asOf)
        }
    }
    var matched: [Int] { mentees.filter { !learnsIn($0, asOf).isEmpty } }
    var waiting: [Int] {
        mentees.filter { index in
            guard learnsIn(index, asOf).isEmpty,
                !data.participants[index].paused.contains(where: { $0.covers(asOf) })
            else { return false }
            let last = endings(index).filter { $0.end == $0.relationship.endedOn }.max {
                ($0.end, $0.relationship.id) < ($1.end, $1.relationship.id)
            }
            return last?.relationship.closure?.menteeWantsRematch != false
        }
    }
    var waits: [Int] {
        waiting.map { index in
            let person = data.participants[index]
            let roles = person.roles.filter { $0.role == .mentee && $0.interval.covers(asOf) }
            let since =
                roles.map(\.interval.from) + endings(index).map(\.end) + [person.acceptedOn].compactMap { $0 }
            return since.max().map { asOf - $0 } ?? -1
        }
    }

    var goalSet: String {
        let old = data.relationships.indices.filter { index in
            guard isOpen(data.relationships[index], asOf), let started = data.relationships[index].startedOn
            else { return false }
            return asOf - started >= 45
        }
        let with = old.filter { index in
            (data.goals ?? []).contains { $0.relationship == index && $0.setOn <= asOf }
        }
        return old.isEmpty && asOf - data.program.startsOn < 45 ? "too early" : "\(with.count)/\(old.count)"
    }
    var engaged: String {
        let old = data.relationships.indices.filter { index in
            let relationship = data.relationships[index]
            guard isOpen(relationship, asOf), let started = relationship.startedOn else { return false }
            return asOf - started >= 30 && !relationship.paused.contains { $0.covers(asOf) }
        }
        let met = old.filter { index in
            let window = max(45, 2 * (data.relationships[index].cadenceDays ?? data.program.cadenceDays))
            return held(index).contains { $0 <= asOf && asOf - $0 <= window - 1 }
        }
        return old.isEmpty && asOf - data.program.startsOn < 30 ? "too early" : "\(met.count)/\(old.count)"
    }
    var perRelationship: String {
        let days = (0..<month.dayCount).map { month.firstDay + $0 }
        let counted = data.relationships.indices.filter { index in
            let relationship = data.relationships[index]
            return days.filter { day in
                isOpen(relationship, day) && !relationship.paused.contains { $0.covers(day) }
            }.count >= 15
        }
        let meetings = counted.map { index in held(index).filter { $0.month == month }.count }
        return "\(Double(meetings.reduce(0, +))) by \(counted.count)"
    }
    /// planned, early, and the first group of reasons.
    var endingShares: [String] {
        let first = (month - 11).firstDay
        let endings = data.relationships.filter { relationship in
            guard relationship.startedOn != nil, let ended = relationship.endedOn else { return false }
            return ended > first && ended <= asOf
        }
        let days = (0...(asOf - first)).map { first + $0 }
        let open = data.relationships.filter { relationship in days.contains { isOpen(relationship, $0) } }
        func isEarly(_ relationship: Relationship) -> Bool {
            guard let ended = relationship.endedOn, ended > first, ended <= asOf else { return false }
            return relationship.closure?.effectiveKind == .early
        }
        let early = endings.filter(isEarly)
        let fit = early.filter { [.fit, .expectations, .conflict].contains($0.closure?.reason) }
        return [
            "\(endings.filter { $0.closure?.effectiveKind == .planned }.count)/\(endings.count)",
            "\(open.filter(isEarly).count)/\(open.count)", "\(fit.count)/\(early.count)",
        ]
    }
}
