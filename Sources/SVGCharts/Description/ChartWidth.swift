/// How wide a chart is drawn. The page scales it to the room there is, its text with it.
public enum ChartWidth: Sendable {
    /// 480 units, text of 15: one picture for telephones and screens. At a width of 352 pixels (a telephone of
    /// 390 less its margins) text is 11 pixels high; the suggested style sheet stops it at 35 rem.
    case standard
    /// 640 units, text of 14: for screens and paper where the chart has at least 510 pixels.
    case wide
    /// 360 units, text of 13: for a column or card of at least 310 pixels.
    case narrow

    /// The width of the picture in user units.
    var units: Double {
        switch self {
        case .standard: 480
        case .wide: 640
        case .narrow: 360
        }
    }

    /// The size of all text in user units.
    var textSize: Double {
        switch self {
        case .standard: 15
        case .wide: 14
        case .narrow: 13
        }
    }

    /// The distance between two lines of text.
    var lineHeight: Double { (textSize * 1.25).rounded(.up) }
}
