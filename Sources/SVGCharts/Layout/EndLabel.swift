/// What stands in the right margin at the end of a line or of the target's rule.
struct EndLabel {
    /// What it belongs to.
    enum Owner: Equatable {
        case series(Int)
        case target
    }

    let owner: Owner
    /// The name in lines; empty where the name would only repeat the title.
    let lines: [String]
    /// The newest value, in bold after the name; empty where the newest column has none.
    let value: String
    /// Whether the value stands in a line of its own.
    let valueHasOwnLine: Bool
    /// The value at whose height it belongs.
    let level: Double

    init(
        _ owner: Owner, name: String, value: String, level: Double, size: Double, width: Double
    ) {
        let lines = wrapped(name, size: size, width: width, lines: 3)
        let lastWidth = measuredWidth(lines.last ?? "", size: size)
        let valueWidth = measuredWidth(" " + value, size: size, bold: true)
        self.owner = owner
        self.lines = lines
        self.value = value
        self.level = level
        valueHasOwnLine = !value.isEmpty && (lines.isEmpty || lastWidth + valueWidth > width)
    }

    /// How many lines it takes.
    var lineCount: Int { max(1, lines.count + (valueHasOwnLine ? 1 : 0)) }

    /// The room its widest line takes.
    func widestLine(size: Double) -> Double {
        var widths = lines.map { measuredWidth($0, size: size) }
        let valueWidth = measuredWidth(valueHasOwnLine ? value : " " + value, size: size, bold: true)
        if valueHasOwnLine {
            widths.append(valueWidth)
        } else if !value.isEmpty, let last = widths.popLast() {
            widths.append(last + valueWidth)
        }
        return widths.max() ?? 0
    }
}
