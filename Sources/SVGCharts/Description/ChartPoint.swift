/// One published figure of a chart. It holds nothing that is not public, so no picture can give more away.
public enum ChartPoint: Sendable, Hashable {
    /// A number. One that is not finite, or lies beyond ±10¹⁵, is treated as missing.
    case value(Double)
    /// A figure published only in words, for example "≥85%": drawn as a word beside a band of fixed size.
    case coded(String)
    /// A figure that is not published: a hatched placeholder, the same whatever the figure is.
    case hidden
    /// No figure: a gap. Lines are not drawn across it.
    case missing
}

extension ChartPoint {
    /// The largest number that is drawn.
    static let greatestMagnitude = 1e15

    /// The number, where there is one that can be drawn.
    var number: Double? {
        guard case .value(let value) = self, value.magnitude <= Self.greatestMagnitude else { return nil }
        return value
    }

    /// The words of a coded figure.
    var code: String? {
        guard case .coded(let words) = self else { return nil }
        return words
    }

    /// Whether there is nothing to draw: no figure, or a number that cannot be one.
    var isMissing: Bool {
        switch self {
        case .missing: true
        case .value: number == nil
        case .coded, .hidden: false
        }
    }
}
