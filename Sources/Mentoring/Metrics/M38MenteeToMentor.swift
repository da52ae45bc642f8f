/// M38, mentee-to-mentor conversion.
///
/// converted: of the people enrolled at T whose first membership as mentee to end did so at least 90 days ago, those
/// with a mentor role on any day from that end to T / all of them. converted-count: how many these are. first-time: mentors at T whose earliest mentor role
/// began in the twelve calendar months that end with the month / mentors at T.
enum M38MenteeToMentor: Metric {
    private static let age = 90

    static let definition = MetricDefinition(
        id: "M38", slug: "mentee-to-mentor", family: .outcomes, timing: .stock, protects: .people,
        inputs: [.required("participants.roles"), .required("relationships.members")],
        main: MetricPart("converted", .percent, good: .up, class: .c1),
        others: [
            MetricPart("converted-count", .people, good: .up, class: .c1),
            MetricPart("first-time", .percent, good: .up, class: .c1),
        ])

    static func figures(in view: MonthView) -> RawFigures {
        var former = view.noPeople
        var converted = view.noPeople
        for (person, end) in firstEnds(in: view) where view.age(of: end) >= age {
            guard view.enrolled.contains(person) else { continue }
            former.insert(person)
            let since = DaySpan(from: end, to: view.asOf + 1)
            let held = view.people.roles.contains(in: person) {
                $0.role == .mentor && $0.span.intersection(since).length > 0
            }
            if held { converted.insert(person) }
        }

        let period = DaySpan(from: (view.month - 11).firstDay.number, to: view.asOf + 1)
        let roles = view.people.roles
        var firstTime = view.noPeople
        view.mentors.forEach { person in
            let mentorRoles = roles.range(of: person).lazy.map { roles.elements[$0] }.filter {
                $0.role == .mentor
            }
            if let first = mentorRoles.map(\.span.from).min(), period.covers(first) { firstTime.insert(person) }
        }
        let share = view.share(converted, of: former, youngestCase: age)
        return RawFigures([
            RawFigure("M38.converted", share),
            RawFigure("M38.converted-count", share == .tooEarly ? .tooEarly : .count(converted)),
            RawFigure("M38.first-time", view.share(firstTime, of: view.mentors, youngestCase: age)),
        ])
    }

    /// The earliest day on which a membership as mentee ended, by person.
    private static func firstEnds(in view: MonthView) -> [Int: Int32] {
        var ends: [Int: Int32] = [:]
        for member in view.relationships.members.elements
        where member.role == .mentee && member.span.from <= member.span.to && member.span.to <= view.asOf {
            ends[member.person] = min(ends[member.person] ?? .max, member.span.to)
        }
        return ends
    }
}
