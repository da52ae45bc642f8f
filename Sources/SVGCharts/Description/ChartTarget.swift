/// A value to compare with, drawn as a dashed rule.
public struct ChartTarget: Sendable {
    /// Where the rule stands. One that is not finite, or beyond ±10¹⁵, is not drawn.
    public let value: Double
    /// What stands at the rule, its number included, for example "Target 70%".
    public let label: String

    /// Makes a target.
    public init(value: Double, label: String) {
        self.value = value
        self.label = label
    }

    /// The value, where it can be drawn.
    var number: Double? { ChartPoint.value(value).number }
}
