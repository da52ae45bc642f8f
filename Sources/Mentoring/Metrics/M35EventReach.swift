/// M35, event reach: people who came / people who had registered, over the events of the month that give both numbers.
///
/// Who came are the mentors, mentees and others that the file counts, as far as it does; people who came without
/// registering count, so that the rate may be above 100. A rate of fewer than k registrations is hidden. How many
/// different participants came in twelve months is not told: attendance is not known by person.
enum M35EventReach: Metric {
    static let definition = MetricDefinition(
        id: "M35", slug: "event-reach", family: .events, timing: .flow, protects: .registrations,
        inputs: [.file(.events), .optional("events.registered"), .optional("events.attended")],
        main: MetricPart(nil, .percent, good: .up, class: .c0))

    static func figures(in view: MonthView) -> RawFigures {
        var registered = 0
        var attended = 0
        for event in view.history.dataset.others.events ?? [] where view.days.covers(event.on.number) {
            guard let registrations = event.registered, let visitors = event.attended?.total else { continue }
            registered += registrations
            attended += visitors
        }
        return RawFigures([RawFigure("M35", .shareOfCounts(CountedShare(part: attended, whole: registered)))])
    }
}
