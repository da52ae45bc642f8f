/// One published figure of a chart. It holds nothing that is not public, so no picture can give more away.
public enum ChartPoint: Sendable, Hashable {
    /// A number. One that is not finite, or lies beyond ±10¹⁵, is treated as missing.
    case value(Double)
    /// A figure published only in words: drawn as a word beside a band of fixed size.
    case coded(String)
    /// A figure of which only the range is published, with its words, for example 85 to 100 as "≥85%": drawn as an open
    /// box over that range, so that it is taken for no value. A range with an end that is not finite, or beyond ±10¹⁵,
    /// is treated as words alone.
    case bounded(ClosedRange<Double>, String)
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

    /// The words of a figure that is published in words.
    var code: String? {
        switch self {
        case .coded(let words), .bounded(_, let words): words
        case .value, .hidden, .missing: nil
        }
    }

    /// The range of a figure of which no more is published, where it can be drawn.
    var bounds: ClosedRange<Double>? {
        guard case .bounded(let range, _) = self,
            ChartPoint.value(range.lowerBound).number != nil, ChartPoint.value(range.upperBound).number != nil
        else { return nil }
        return range
    }

    /// What an axis must reach to hold the point: published numbers alone.
    var ends: [Double] { number.map { [$0] } ?? bounds.map { [$0.lowerBound, $0.upperBound] } ?? [] }

    /// Whether there is nothing to draw: no figure, or a number that cannot be one.
    var isMissing: Bool {
        switch self {
        case .missing: true
        case .value: number == nil
        case .coded, .bounded, .hidden: false
        }
    }
}
