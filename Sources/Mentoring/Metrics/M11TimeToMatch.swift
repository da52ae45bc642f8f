/// M11, time to match: the lower median of the days from waiting-since to the beginning of a membership as mentee or
/// peer, over the memberships that began in the 90 days that end with T.
///
/// A membership counts when its relationship is not informal and the person would be waiting on its first day if
/// memberships that begin on that day did not exist. Its n is people.
enum M11TimeToMatch: Metric {
    private static let windowDays = 90

    static let definition = MetricDefinition(
        id: "M11", slug: "time-to-match", family: .joining, timing: .window, protects: .people,
        inputs: [.required("participants.roles"), .required("relationships.members")],
        main: MetricPart(nil, .days, good: .down, class: .c1))

    static func figures(in view: MonthView) -> RawFigures {
        let window = view.window(days: windowDays)
        let learning = view.people.learning
        var days: [Int] = []
        var matched = view.noPeople
        for person in 0..<view.people.count {
            for index in learning.range(of: person) {
                let membership = learning.elements[index]
                let day = membership.span.from
                guard window.covers(day), view.relationships.isFormal[membership.relationship],
                    case .waiting(let since) = view.people.standing(
                        of: person, on: day, ignoresBeginnings: true)
                else { continue }
                days.append(max(0, Int(day) - Int(since)))
                matched.insert(person)
            }
        }
        return RawFigures([RawFigure("M11", .quantile(nearestRank(50, of: days) ?? 0, units: matched))])
    }
}
