/// The upright axis: its ticks and what is written at them.
struct ValueAxis {
    /// The ticks; nil where no number is published, so that there is nothing to measure against.
    let ticks: Ticks?
    /// One label a tick.
    let labels: [String]
    /// The unit, to stand above the axis where it is too long to stand at every tick; else empty.
    let unit: String

    /// The axis over a range; `decimals` of the style are the finest step it takes.
    init(over range: ValueRange?, style: NumberStyle) {
        guard let range else {
            (ticks, labels, unit) = (nil, [], "")
            return
        }
        let ticks = Ticks(covering: range, atMost: 5, decimals: style.decimals)
        // "%" and "€" are read as part of the number; " days" five times over is noise.
        let bare = measuredWidth(style.prefix + style.suffix, size: 1) > 1.3
        let tickStyle = style.forTicks(decimals: ticks.decimals, bare: bare)
        self.ticks = ticks
        labels = ticks.values.map(tickStyle.text)
        unit = bare ? (style.prefix + style.suffix).trimmingSpaces() : ""
    }

    /// The room the widest label takes.
    func labelWidth(size: Double) -> Double {
        labels.map { measuredWidth($0, size: size) }.max() ?? 0
    }
}

extension String {
    /// The text without the spaces at its ends, no-break spaces included.
    fileprivate func trimmingSpaces() -> String {
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let scalars = unicodeScalars.drop(while: isSpace)
        let kept = scalars.reversed().drop(while: isSpace).reversed()
        var words = UnicodeScalarView()
        words.append(contentsOf: kept)
        return String(words)
    }
}
