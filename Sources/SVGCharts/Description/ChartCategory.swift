/// One category of a bar chart, or one part of a whole.
public struct ChartCategory: Sendable {
    /// The name that stands beside it; long ones are wrapped.
    public let name: String
    /// Its figure.
    public let point: ChartPoint

    /// Makes a category.
    public init(name: String, point: ChartPoint) {
        self.name = name
        self.point = point
    }
}
