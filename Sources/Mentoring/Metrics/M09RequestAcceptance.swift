/// M09, request acceptance: requests accepted at most 14 days after they were made / requests made in the 90 days
/// that end with T and at least 14 days old.
///
/// A request is a relationship with requested_on, begun or not; one without accepted_on was not accepted.
enum M09RequestAcceptance: Metric {
    private static let days = 14
    private static let windowDays = 90

    static let definition = MetricDefinition(
        id: "M09", slug: "request-acceptance", family: .joining, timing: .window, protects: .relationships,
        inputs: [.optional("relationships.requested_on"), .optional("relationships.accepted_on")],
        main: MetricPart(nil, .percent, good: .up, class: .c1))

    static func figures(in view: MonthView) -> RawFigures {
        let window = view.window(days: windowDays)
        var made = view.noRelationships
        var accepted = view.noRelationships
        for (relationship, record) in view.history.dataset.relationships.enumerated() {
            guard let requested = record.requestedOn, window.covers(requested.number),
                view.age(of: requested.number) >= days
            else { continue }
            made.insert(relationship)
            if let day = record.acceptedOn, day - requested <= days { accepted.insert(relationship) }
        }
        return RawFigures([RawFigure("M09", view.share(accepted, of: made))])
    }
}
