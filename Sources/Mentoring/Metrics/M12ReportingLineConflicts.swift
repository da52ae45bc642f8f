/// M12, reporting-line conflicts: relationships open at T with a direct (an indirect) reporting line between members
/// / those open at T whose reporting line is known.
///
/// An absent, null or unknown reporting line is not known. The relationships themselves are counted nowhere (C2).
enum M12ReportingLineConflicts: Metric {
    static let definition = MetricDefinition(
        id: "M12", slug: "reporting-line-conflicts", family: .rhythm, timing: .stock, protects: .relationships,
        inputs: [.required("relationships.started_on"), .optional("relationships.reporting_line")],
        main: MetricPart("direct", .percent, good: .down, class: .c2),
        others: [MetricPart("indirect", .percent, good: .down, class: .c2)])

    static func figures(in view: MonthView) -> RawFigures {
        var known = view.noRelationships
        var direct = view.noRelationships
        var indirect = view.noRelationships
        view.open.forEach { relationship in
            let line = view.history.dataset.relationships[relationship].reportingLine
            guard let line, line != .unknown else { return }
            known.insert(relationship)
            if line == .direct { direct.insert(relationship) }
            if line == .indirect { indirect.insert(relationship) }
        }
        return RawFigures(
            [
                RawFigure("M12.direct", view.share(direct, of: known)),
                RawFigure("M12.indirect", view.share(indirect, of: known)),
            ],
            unprinted: [known.subtracting(direct).subtracting(indirect)])
    }
}
