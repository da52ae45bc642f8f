/// M39, equity ratio: a share of M07, M17, M22 or M25.early in a group / the same share of all others, by the values of
/// each equity dimension that the program has; one decimal.
///
/// People without a value, or with an undisclosed one, are left out of both sides. A relationship belongs to a group
/// when a mentee or peer member of it does, whose membership has begun by T. Told for a fiscal year's last month only
/// (domain.md 5.5), and where `RatioProtection` finds that it gives nobody away.
enum M39EquityRatio: Metric {
    /// A share that is compared: the metric's figure, and the name of the part that compares it.
    private struct Source {
        let part: String
        let metric: any Metric.Type
        let figure: String
        var spansTwelveMonths = false
    }

    private static let sources = [
        Source(part: "M07", metric: M07MatchRate.self, figure: "M07"),
        Source(part: "M17", metric: M17GoalSetRate.self, figure: "M17"),
        Source(part: "M22", metric: M22EngagedRate.self, figure: "M22"),
        Source(part: "M25-early", metric: M25Endings.self, figure: "M25.early", spansTwelveMonths: true),
    ]

    static let definition = MetricDefinition(
        id: "M39", slug: "equity-ratio", family: .outcomes, timing: .stock, protects: .people,
        inputs: [.optional("participants.equity")],
        main: part(sources[0]), others: sources.dropFirst().map(part), printsBase: false)

    private static func part(_ source: Source) -> MetricPart {
        MetricPart(
            source.part, .ratio, good: .between(0.8, 1.25), class: .c2, hasTotal: false,
            breakdowns: [.byEquity],
            spansTwelveMonths: source.spansTwelveMonths, isToldYearly: true,
            inputs: source.metric.definition.inputs, hidesEmptyBase: true)
    }

    static func figures(in view: MonthView) -> RawFigures {
        let dimensions = view.history.program.vocabulary.equity
        guard !dimensions.isEmpty else { return RawFigures([]) }
        let groups = dimensions.indices.map {
            EquityGroups(dimension: $0, dimensions[$0].values.count, in: view)
        }
        return RawFigures(
            sources.flatMap { source -> [RawFigure] in
                let figures = source.metric.figures(in: view).figures
                guard let whole = figures.first(where: { $0.key == FigureKey(source.figure) })?.result else {
                    return []
                }
                return zip(dimensions, groups).flatMap { dimension, groups in
                    RawFigure.rows(of: "M39.\(source.part)", by: dimension.dimension, dimension.values) {
                        ratio(whole, of: source.metric.definition, groups, $0)
                    }
                }
            })
    }

    /// The ratio for a value; too early to tell where the share of everyone is.
    private static func ratio(
        _ whole: RawResult, of metric: MetricDefinition, _ groups: EquityGroups, _ value: Int
    ) -> RawResult {
        guard case .share(let numerator, let denominator) = whole else { return whole }
        let everyone = ItemShare.Items(part: numerator, whole: denominator)
        guard metric.protectedUnit == .relationships else { return .ratio(groups.people(everyone, value)) }
        let isToldByModel = metric.main.breakdowns.contains {
            $0.dimension == MetricBreakdown.byModel.dimension
        }
        return .ratio(groups.relationships(everyone, value, isToldByModel: isToldByModel))
    }
}
