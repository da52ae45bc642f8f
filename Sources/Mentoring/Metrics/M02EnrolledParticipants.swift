/// M02, enrolled participants: everyone enrolled at T with a role that covers T, in all and by role.
///
/// Somebody with two roles counts once in each and once in the total.
enum M02EnrolledParticipants: Metric {
    static let definition = MetricDefinition(
        id: "M02", slug: "enrolled-participants", family: .joining, timing: .stock, protects: .people,
        inputs: [.required("participants.accepted_on"), .required("participants.roles")],
        main: MetricPart(
            nil, .people, good: .context, class: .c0,
            breakdowns: [
                MetricBreakdown(
                    "role", .fixed(Role.allCases.map(\.rawValue)), .overlapping, class: .c0)
            ]),
        table: .peopleInProgram)

    static func figures(in view: MonthView) -> RawFigures {
        let total = view.mentors.union(view.mentees).union(view.peers)
        let rows = RawFigure.rows(of: "M02", by: "role", Role.allCases.map(\.rawValue)) { index in
            switch Role.allCases[index] {
            case .mentor: .count(view.mentors)
            case .mentee: .count(view.mentees)
            case .peer: .count(view.peers)
            }
        }
        return RawFigures([RawFigure("M02", .count(total))] + rows)
    }
}
