/// One line of a chart: a name and one point a column.
public struct ChartSeries: Sendable {
    /// The name that stands at the line's end.
    public let name: String
    /// The points in the order of the columns. Columns without a point are missing; points without a column are
    /// left out.
    public let points: [ChartPoint]

    /// Makes a series.
    public init(name: String, points: [ChartPoint]) {
        self.name = name
        self.points = points
    }

    /// The points, exactly one a column.
    func points(over count: Int) -> [ChartPoint] {
        let kept = points.prefix(count)
        return kept + Array(repeating: .missing, count: max(0, count - kept.count))
    }
}
