/// A13, over capacity: a mentor of the relationship has more mentees at T than the mentor's capacity, by the mentor's
/// record or the program's default.
///
/// A mentee counts once for each relationship with the mentor, as in M04; here paused mentors are looked at as well.
enum A13OverCapacity: AttentionRule {
    static let id = "A13"
    static let inputs: [MetricInput] = [.capacity]
    static let contact = ContactSide.mentor

    static func cases(in view: MonthView) -> [AttentionCase] {
        let overSince = daysOverCapacity(view)
        return checking(view) { relationship in
            let members = view.relationships.members
            var since: Int32?
            for index in members.range(of: relationship)
            where members.elements[index].isMember(as: .mentor, on: view.asOf) {
                if let day = overSince[members.elements[index].person] { since = min(since ?? day, day) }
            }
            return since.map { ($0, .watch) }
        }
    }

    /// For every mentor over capacity the day on which the first mentee too many of those at T began.
    private static func daysOverCapacity(_ view: MonthView) -> [Int: Int32] {
        let members = view.relationships.members
        var beginnings: [Int: [Int32]] = [:]
        view.open.forEach { relationship in
            let range = members.range(of: relationship)
            for mentor in range where members.elements[mentor].isMember(as: .mentor, on: view.asOf) {
                for mentee in range where members.elements[mentee].isMember(as: .mentee, on: view.asOf) {
                    beginnings[members.elements[mentor].person, default: []].append(
                        max(members.elements[mentor].span.from, members.elements[mentee].span.from))
                }
            }
        }
        let dataset = view.history.dataset
        var over: [Int: Int32] = [:]
        for (mentor, days) in beginnings {
            guard let capacity = dataset.participants[mentor].capacity ?? dataset.program.capacityDefault,
                days.count > max(capacity, 0)
            else { continue }
            over[mentor] = days.sorted()[max(capacity, 0)]
        }
        return over
    }
}
