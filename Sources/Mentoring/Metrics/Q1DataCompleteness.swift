/// Q1, data completeness: the metrics that could be computed / all metrics, also by family.
///
/// A metric is not collected when none of its figures of the month is. It looks at all other metrics, and so comes
/// after them.
enum Q1DataCompleteness {
    private static let families = MetricFamily.allCases.filter { $0 != .relationships && $0 != .quality }

    static let definition = MetricDefinition(
        id: "Q1", slug: "data-completeness", family: .quality, timing: .stock, protects: .people, inputs: [],
        main: MetricPart(
            nil, .percent, good: .up, class: .c0,
            breakdowns: [
                MetricBreakdown(
                    "family", .fixed(families.map(\.rawValue)), .distribution, class: .c0)
            ], protectsNobody: true))

    /// - Parameter measured: For every metric whether the month has a figure of it.
    static func figures(_ measured: [(metric: MetricDefinition, isCollected: Bool)]) -> RawFigures {
        func share(_ isCounted: (MetricFamily) -> Bool) -> RawResult {
            let counted = measured.filter { isCounted($0.metric.family) }
            return .plainShare(part: counted.filter(\.isCollected).count, whole: counted.count)
        }
        let rows = RawFigure.rows(of: "Q1", by: "family", families.map(\.rawValue)) { index in
            share { $0 == families[index] }
        }
        return RawFigures([RawFigure("Q1", share { families.contains($0) })] + rows)
    }
}
