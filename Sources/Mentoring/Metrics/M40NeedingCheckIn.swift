/// M40, relationships needing a check-in: open unpaused relationships to which at least one attention rule applies /
/// open relationships.
///
/// A relationship counts once, however many rules apply. on-track: no rule applies and it is at least 30 days old.
/// too-early: no rule, younger. paused: paused at T, whatever the rules say. The four make up all open relationships.
/// In the team edition also each rule's own share of them. Rules: A1–A9, A11, A13 and A15; one whose data were not
/// supplied applies to nothing.
enum M40NeedingCheckIn: Metric {
    private static let youngest = 30
    private static let rules = attentionRules.filter { $0.isOfRelationships }

    static let definition = MetricDefinition(
        id: "M40", slug: "needing-check-in", family: .rhythm, timing: .stock, protects: .relationships,
        inputs: [.required("relationships.started_on")],
        main: MetricPart(nil, .percent, good: .down, class: .c1),
        others: [
            MetricPart("on-track", .percent, good: .up, class: .c1),
            MetricPart("too-early", .percent, good: .context, class: .c1),
            MetricPart("paused", .percent, good: .context, class: .c1),
        ]
            + rules.map {
                MetricPart($0.id, .percent, good: .down, class: .c1, inputs: $0.inputs, isTeamOnly: true)
            },
        exclusive: [["M40", "M40.on-track", "M40.too-early", "M40.paused"]])

    static func figures(in view: MonthView) -> RawFigures {
        let supplied = rules.filter { $0.isSupplied(by: view.history.dataset) }
        guard !supplied.isEmpty else { return RawFigures([]) }
        var checkIn = view.noRelationships
        var byRule: [RawFigure] = []
        for rule in supplied {
            var applies = view.noRelationships
            for found in rule.cases(in: view) {
                if case .relationship(let relationship) = found.subject,
                    view.openUnpaused.contains(relationship)
                {
                    applies.insert(relationship)
                }
            }
            checkIn = checkIn.union(applies)
            byRule.append(RawFigure("M40.\(rule.id)", view.share(applies, of: view.open)))
        }
        var tooEarly = view.noRelationships
        var onTrack = view.noRelationships
        view.openUnpaused.subtracting(checkIn).forEach { relationship in
            if view.age(of: view.relationships.life[relationship].from) < youngest {
                tooEarly.insert(relationship)
            } else {
                onTrack.insert(relationship)
            }
        }
        let paused = view.open.subtracting(view.openUnpaused)
        return RawFigures(
            [
                RawFigure("M40", view.share(checkIn, of: view.open)),
                RawFigure("M40.on-track", view.share(onTrack, of: view.open)),
                RawFigure("M40.too-early", view.share(tooEarly, of: view.open)),
                RawFigure("M40.paused", view.share(paused, of: view.open)),
            ] + byRule,
            knownElsewhere: [view.open])
    }
}
