/// M01, participation rate: everyone enrolled at T / the latest count of those who could take part, dated ≤ T.
///
/// By unit: the enrolled of the unit / the same count's number for the unit. A month without such a count was
/// not collected.
enum M01ParticipationRate: Metric {
    static let definition = MetricDefinition(
        id: "M01", slug: "participation-rate", family: .joining, timing: .stock, protects: .people,
        inputs: [.required("participants.accepted_on"), .optional("program.eligible_population")],
        main: MetricPart(
            nil, .percent, good: .up, class: .c0,
            breakdowns: [
                MetricBreakdown(
                    "unit", .units, .slices, class: .c1, inputs: [.optional("participants.unit")])
            ]))

    static func figures(in view: MonthView) -> RawFigures {
        let program = view.history.program
        let counted = program.eligiblePopulation.filter { $0.asOf.number <= view.asOf }
        guard let latest = counted.max(by: { $0.asOf < $1.asOf }) else { return RawFigures([]) }

        let units = view.history.units
        var enrolled = Array(repeating: view.noPeople, count: units.names.count)
        view.enrolled.forEach { person in
            if let category = units.categoryOfPerson[person] { enrolled[category].insert(person) }
        }
        let populations = units.counts(latest.byUnit, units: program.vocabulary.units)
        let total = RawResult.shareOfPopulation(
            numerator: view.enrolled, population: largestHeadcount(latest.count))
        let rows = RawFigure.rows(of: "M01", by: "unit", units.names) { index in
            populations[index].map { .shareOfPopulation(numerator: enrolled[index], population: $0) }
        }
        return RawFigures([RawFigure("M01", total)] + rows)
    }
}
