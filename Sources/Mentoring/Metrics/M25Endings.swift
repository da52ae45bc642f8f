/// M25, endings of the twelve calendar months that end with the month.
///
/// An ending is a relationship whose ended_on lies in them, after their first day; its kind is given or derived
/// (domain.md 2.5). planned: planned endings / all endings. early: early endings / relationships open on at
/// least one day of the period, one that began and ended on one day therefore in neither. reason: early endings
/// of a group of reasons / early endings. Endings of unknown kind are in the base of planned only; no figure
/// prints them.
enum M25Endings: Metric {
    static let definition = MetricDefinition(
        id: "M25", slug: "endings", family: .endings, timing: .window, protects: .relationships,
        inputs: [
            .required("relationships.started_on"), .optional("relationships.ended_on"),
            .optional("relationships.closure"),
        ],
        main: MetricPart(
            "planned", .percent, good: .up, class: .c1, spansTwelveMonths: true, hidesEmptyBase: true),
        others: [
            MetricPart(
                "early", .percent, good: .down, class: .c1, spansTwelveMonths: true, hidesEmptyBase: true),
            MetricPart(
                "reason", .percent, good: .context, class: .c2, hasTotal: false,
                breakdowns: [
                    MetricBreakdown(
                        "reason", .fixed(EndingReasonGroup.allCases.map(\.rawValue)), .distribution, class: .c2)
                ],
                spansTwelveMonths: true, inputs: [.optional("relationships.closure.reason")],
                hidesEmptyBase: true),
        ])

    static func figures(in view: MonthView) -> RawFigures {
        let first = (view.month - 11).firstDay.number
        let period = DaySpan(from: first, to: view.asOf + 1)
        let groups = EndingReasonGroup.allCases
        var endings = view.noRelationships
        var planned = view.noRelationships
        var early = view.noRelationships
        var open = view.noRelationships
        var byReason = Array(repeating: view.noRelationships, count: groups.count)
        for relationship in 0..<view.relationships.count {
            let life = view.relationships.life[relationship]
            if life.intersection(period).length > 0 { open.insert(relationship) }
            guard life.from <= life.to, life.to > first, life.to <= view.asOf else { continue }
            endings.insert(relationship)
            let closure = view.relationships.closures[relationship]
            switch closure?.effectiveKind {
            case .planned: planned.insert(relationship)
            case .early:
                early.insert(relationship)
                if let index = groups.firstIndex(of: EndingReasonGroup(closure?.reason)) {
                    byReason[index].insert(relationship)
                }
            case nil: continue
            }
        }
        let reasons = RawFigure.rows(of: "M25.reason", by: "reason", groups.map(\.rawValue)) { index in
            view.share(byReason[index], of: early)
        }
        return RawFigures(
            [
                RawFigure("M25.planned", view.share(planned, of: endings)),
                RawFigure("M25.early", view.share(early.intersection(open), of: open)),
            ] + reasons,
            unprinted: [endings.subtracting(planned).subtracting(early)])
    }
}
