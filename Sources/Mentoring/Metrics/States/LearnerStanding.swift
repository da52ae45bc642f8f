/// How an enrolled mentee stands on a day (domain.md 2.13 and 3.0a).
enum LearnerStanding: Sendable, Hashable {
    /// Mentee or peer of at least one open relationship, paused or not.
    case matched
    /// Without a relationship and wanting one, since a day.
    case waiting(since: Int32)
    /// Paused, or wishing not to be matched again.
    case neither
}

extension PeopleHistory {
    /// How a mentee stands on a day; nil for someone who is not an enrolled mentee on it.
    /// - Parameter ignoresBeginnings: Whether memberships that begin on the day are taken not to exist.
    func standing(of person: Int, on day: Int32, ignoresBeginnings: Bool = false) -> LearnerStanding? {
        guard enrollment[person].covers(day) else { return nil }
        var since = enrollment[person].from
        var isMentee = false
        for index in roles.range(of: person) {
            let held = roles.elements[index]
            guard held.role == .mentee, held.span.covers(day) else { continue }
            isMentee = true
            since = max(since, held.span.from)
        }
        guard isMentee else { return nil }

        var lastEnd = Int32.min
        var declinesRematch = false
        for index in learning.range(of: person) {
            let membership = learning.elements[index]
            if ignoresBeginnings, membership.span.from == day { continue }
            if membership.span.covers(day) { return .matched }
            guard membership.span.to <= day else { continue }
            since = max(since, membership.span.to)
            if membership.stayedToTheEnd, membership.span.to >= lastEnd {
                lastEnd = membership.span.to
                declinesRematch = membership.declinesRematch
            }
        }
        if declinesRematch || pauses.contains(in: person, where: { $0.covers(day) }) { return .neither }
        return .waiting(since: since)
    }
}
