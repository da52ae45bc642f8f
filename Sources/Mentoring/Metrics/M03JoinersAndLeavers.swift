/// M03, joiners and leavers: accepted_on in the month; left_on in the month, of people who had been accepted.
///
/// By role: the roles that cover accepted_on, for leavers the day before left_on. Leavers also by reason.
enum M03JoinersAndLeavers: Metric {
    private static let roleRows = MetricBreakdown(
        "role", .fixed(Role.allCases.map(\.rawValue)), .overlapping, class: .c0)
    private static let reasons = LeftReason.allCases.map(\.rawValue) + ["unknown"]

    static let definition = MetricDefinition(
        id: "M03", slug: "joiners-and-leavers", family: .joining, timing: .flow, protects: .people,
        inputs: [.required("participants.accepted_on"), .required("participants.roles")],
        main: MetricPart("joiners", .people, good: .context, class: .c0, breakdowns: [roleRows]),
        others: [
            MetricPart(
                "leavers", .people, good: .context, class: .c0,
                breakdowns: [
                    roleRows,
                    MetricBreakdown(
                        "reason", .fixed(reasons), .slices, class: .c1,
                        inputs: [.optional("participants.left_reason")]),
                ],
                inputs: [.optional("participants.left_on")])
        ])

    static func figures(in view: MonthView) -> RawFigures {
        let days = view.days
        let people = view.people
        var joiners = view.noPeople
        var leavers = view.noPeople
        for person in 0..<people.count {
            let enrollment = people.enrollment[person]
            if days.covers(enrollment.from) { joiners.insert(person) }
            if days.covers(enrollment.to), enrollment.from <= enrollment.to { leavers.insert(person) }
        }
        let joined = byRole(joiners, part: "M03.joiners", in: view) { people.enrollment[$0].from }
        let left = byRole(leavers, part: "M03.leavers", in: view) { people.enrollment[$0].to - 1 }
        return RawFigures(joined + left + byReason(leavers, in: view))
    }

    /// A count and its rows by the roles that each person held on a day.
    private static func byRole(
        _ counted: UnitSet, part: String, in view: MonthView, on day: (Int) -> Int32
    ) -> [RawFigure] {
        let rows = RawFigure.rows(of: part, by: "role", Role.allCases.map(\.rawValue)) { index in
            var holders = view.noPeople
            counted.forEach { person in
                if view.people.holds(Role.allCases[index], person: person, on: day(person)) {
                    holders.insert(person)
                }
            }
            return .count(holders)
        }
        return [RawFigure(part, .count(counted))] + rows
    }

    private static func byReason(_ leavers: UnitSet, in view: MonthView) -> [RawFigure] {
        var parts = Array(repeating: view.noPeople, count: reasons.count)
        leavers.forEach { person in
            let reason = view.history.dataset.participants[person].leftReason
            let index = reason.flatMap { LeftReason.allCases.firstIndex(of: $0) }
            parts[index ?? reasons.count - 1].insert(person)
        }
        return RawFigure.rows(of: "M03.leavers", by: "reason", reasons) { .count(parts[$0]) }
    }
}
