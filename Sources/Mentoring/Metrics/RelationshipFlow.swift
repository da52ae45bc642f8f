/// flow, the stock-and-flow table of relationships: opening + started − ended = closing.
///
/// Opening and closing are the relationships open at the end of the month before and of the month; one that
/// starts and ends on one day counts in both started and ended. Started and ended share one fate (R8b).
enum RelationshipFlow: Metric {
    static let definition = MetricDefinition(
        id: "flow", slug: "relationship-flow", family: .relationships, timing: .flow,
        protects: .relationships, inputs: [.required("relationships.started_on")],
        main: MetricPart("opening", .relationships, good: .context, class: .c0),
        others: [
            MetricPart(
                "started", .relationships, good: .context, class: .c1, sharesFateWith: "ended"),
            MetricPart(
                "ended", .relationships, good: .context, class: .c1,
                inputs: [.optional("relationships.ended_on")], sharesFateWith: "started"),
            MetricPart("closing", .relationships, good: .context, class: .c0),
        ])

    static func figures(in view: MonthView) -> RawFigures {
        let days = view.days
        var opening = view.noRelationships
        var started = view.noRelationships
        var ended = view.noRelationships
        for relationship in 0..<view.relationships.count {
            let life = view.relationships.life[relationship]
            if life.covers(days.from - 1) { opening.insert(relationship) }
            if days.covers(life.from) { started.insert(relationship) }
            if days.covers(life.to), life.from <= life.to { ended.insert(relationship) }
        }
        return RawFigures([
            RawFigure("flow.opening", .count(opening)), RawFigure("flow.started", .count(started)),
            RawFigure("flow.ended", .count(ended)), RawFigure("flow.closing", .count(view.open)),
        ])
    }
}
