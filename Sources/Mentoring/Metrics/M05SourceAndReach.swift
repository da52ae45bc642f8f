/// M05, source and reach.
///
/// source: joiners (accepted_on) of the twelve calendar months that end with the month, by where they heard of the
/// program / all of them; an unknown source is a category of its own. units: organizational units of the
/// vocabulary with a member at T in a relationship open at T / all units of the vocabulary. The second protects
/// nobody and has no threshold.
enum M05SourceAndReach: Metric {
    private static let sources = JoinSource.allCases.map(\.rawValue) + ["unknown"]

    static let definition = MetricDefinition(
        id: "M05", slug: "source-and-reach", family: .joining, timing: .window, protects: .people,
        inputs: [.required("participants.accepted_on"), .required("relationships.members")],
        main: MetricPart(
            "source", .percent, good: .context, class: .c1, hasTotal: false,
            breakdowns: [MetricBreakdown("source", .fixed(sources), .distribution, class: .c1)],
            spansTwelveMonths: true, inputs: [.optional("participants.source")]),
        others: [
            MetricPart(
                "units", .percent, good: .up, class: .c1, inputs: [.optional("participants.unit")],
                protectsNobody: true)
        ])

    static func figures(in view: MonthView) -> RawFigures {
        let rows = bySource(in: view)
        return RawFigures(rows + [RawFigure("M05.units", reach(in: view))])
    }

    private static func bySource(in view: MonthView) -> [RawFigure] {
        let period = DaySpan(from: (view.month - 11).firstDay.number, to: view.asOf + 1)
        var joiners = view.noPeople
        var parts = Array(repeating: view.noPeople, count: sources.count)
        for person in 0..<view.people.count where period.covers(view.people.enrollment[person].from) {
            joiners.insert(person)
            let source = view.history.dataset.participants[person].source
            let index = source.flatMap { JoinSource.allCases.firstIndex(of: $0) }
            parts[index ?? sources.count - 1].insert(person)
        }
        return RawFigure.rows(of: "M05.source", by: "source", sources) {
            .share(numerator: parts[$0], denominator: joiners)
        }
    }

    private static func reach(in view: MonthView) -> RawResult {
        let dataset = view.history.dataset
        let members = view.relationships.members
        var reached: Set<Int> = []
        view.open.forEach { relationship in
            for index in members.range(of: relationship) where members.elements[index].span.covers(view.asOf) {
                if let unit = dataset.participants[members.elements[index].person].unit { reached.insert(unit) }
            }
        }
        return .plainShare(part: reached.count, whole: dataset.program.vocabulary.units.count)
    }
}
