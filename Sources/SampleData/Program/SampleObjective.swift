/// A program's objective, bound to a metric of the catalogue.
public struct SampleObjective: Sendable {
    /// A short name, unique in the program.
    public let id: String
    /// The objective in words.
    public let text: String
    /// The metric's id, such as `M07`.
    public let metric: String
    /// The value to reach, in `unit`.
    public let target: Int
    /// The unit of the target, such as `%`.
    public let unit: String
    /// The day by which it is to be reached, as `YYYY-MM-DD`.
    public let by: String
    /// `up`, `down` or `keep`.
    public let direction: String

    /// An objective with all its parts.
    public init(
        id: String, text: String, metric: String, target: Int, unit: String, by: String, direction: String
    ) {
        self.id = id
        self.text = text
        self.metric = metric
        self.target = target
        self.unit = unit
        self.by = by
        self.direction = direction
    }
}
