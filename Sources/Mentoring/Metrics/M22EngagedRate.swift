/// M22, engaged relationship rate: open unpaused relationships at least 30 days old that met in the last
/// max(45, 2 × cadence) days / open unpaused relationships at least 30 days old.
///
/// The cadence is the relationship's own, else the program's. Also by model.
enum M22EngagedRate: Metric {
    private static let youngest = 30
    private static let shortestWindow = 45

    static let definition = MetricDefinition(
        id: "M22", slug: "engaged-rate", family: .rhythm, timing: .stock, protects: .relationships,
        inputs: [.required("relationships.started_on"), .meetings],
        main: MetricPart(nil, .percent, good: .up, class: .c1, breakdowns: [.byModel]),
        printsBase: false)

    static func figures(in view: MonthView) -> RawFigures {
        guard let meetings = view.history.meetings else { return RawFigures([]) }
        let relationships = view.relationships
        var old = view.noRelationships
        var engaged = view.noRelationships
        view.openUnpaused.forEach { relationship in
            guard view.age(of: relationships.life[relationship].from) >= youngest else { return }
            old.insert(relationship)
            let window = view.window(days: max(shortestWindow, 2 * relationships.cadence[relationship]))
            if meetings.met(relationship, in: window, knownIn: view.month) { engaged.insert(relationship) }
        }
        return RawFigures(view.shareAndModels("M22", engaged, of: old, youngestCase: youngest))
    }
}
