/// M06, joining funnel: of the people with any mentee role who applied in the latest calendar quarter that ended at
/// least 90 days before T, how many came how far; each part / all of them.
///
/// accepted: accepted_on ≤ T. matched-60: the first membership as mentee or peer from applied_on on began at most 60
/// days after it. first-meeting-90: a meeting of the relationship of such a membership was held on or after the
/// membership began, at most 90 days after applied_on.
enum M06JoiningFunnel: Metric {
    private static let daysToMatch: Int32 = 60
    private static let daysToMeeting: Int32 = 90
    /// How long ago the quarter ended at least, so that everybody's days have passed.
    private static let age = 90

    static let definition = MetricDefinition(
        id: "M06", slug: "joining-funnel", family: .joining, timing: .cohort, protects: .people,
        inputs: [
            .required("participants.roles"), .required("relationships.members"),
            .optional("participants.applied_on"),
        ],
        main: MetricPart("accepted", .percent, good: .up, class: .c1),
        others: [
            MetricPart("matched-60", .percent, good: .up, class: .c1),
            MetricPart("first-meeting-90", .percent, good: .up, class: .c1, inputs: [.file(.meetings)]),
        ])

    static func figures(in view: MonthView) -> RawFigures {
        let quarter = lastFollowedQuarter(view)
        var applied = view.noPeople
        var accepted = view.noPeople
        var matched = view.noPeople
        var met = view.noPeople
        for (person, record) in view.history.dataset.participants.enumerated() {
            guard let day = record.appliedOn?.number, quarter.covers(day),
                record.roles.contains(where: { $0.role == .mentee })
            else { continue }
            applied.insert(person)
            if view.people.enrollment[person].from <= view.asOf { accepted.insert(person) }
            let learning = view.people.learning
            let memberships = learning.range(of: person).lazy.map { learning.elements[$0] }
                .filter { $0.span.from >= day }
            if let first = memberships.map(\.span.from).min(), first <= day + daysToMatch {
                matched.insert(person)
            }
            let hasMet = memberships.contains { membership in
                let held = view.history.meetings?.firstHeld(membership.relationship, from: membership.span.from)
                return held.map { $0 <= day + daysToMeeting } ?? false
            }
            if hasMet { met.insert(person) }
        }
        func share(_ part: UnitSet) -> RawResult { view.share(part, of: applied, youngestCase: age) }
        return RawFigures([
            RawFigure("M06.accepted", share(accepted)), RawFigure("M06.matched-60", share(matched)),
            RawFigure("M06.first-meeting-90", share(met)),
        ])
    }

    /// The days of the latest calendar quarter that ended long enough before T.
    private static func lastFollowedQuarter(_ view: MonthView) -> DaySpan {
        var last = view.month - (1 + (view.month.number - 1) % 3)
        while view.age(of: last.lastDay.number) < age { last = last - 3 }
        return DaySpan(from: (last - 2).firstDay.number, to: last.lastDay.number + 1)
    }
}
