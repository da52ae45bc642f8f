/// A metric of the catalogue: what it is, and how a month's figures follow from the month's states.
///
/// One metric is one file, its formula the documentation of its type; a new metric is a new file and a line in
/// the catalogue.
protocol Metric: SendableMetatype {
    static var definition: MetricDefinition { get }
    /// The figures of a month, computed only when the metric's inputs were supplied.
    static func figures(in view: MonthView) -> RawFigures
}
