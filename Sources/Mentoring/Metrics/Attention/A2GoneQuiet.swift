/// A2, gone quiet: the last meeting was held max(45, 2 × cadence) days ago or earlier; serious after more than 75
/// days, after more than 90 a kind ending is offered.
enum A2GoneQuiet: AttentionRule {
    static let id = "A2"
    static let inputs: [MetricInput] = [.meetings]

    static func cases(in view: MonthView) -> [AttentionCase] {
        guard let meetings = view.history.meetings else { return [] }
        let shortest = days(view, default: 45)
        let serious = days(view, "serious", default: 75)
        let offer = days(view, "offer_ending", default: 90)
        return checking(view) { relationship in
            guard let last = meetings.lastHeld(relationship, by: view.month) else { return nil }
            let quiet = view.age(of: last)
            let limit = max(shortest, 2 * view.relationships.cadence[relationship])
            guard quiet >= limit else { return nil }
            return (last + Int32(limit), quiet > offer ? .offerEnding : quiet > serious ? .serious : .watch)
        }
    }
}
