/// Where the parts of a 100 % bar stand, and their labels: under the parts where all fit there, else as a key
/// below the bar in the order of the parts.
struct ShareLayout {
    /// One part.
    struct Part {
        /// Its place among all parts, which decides its color and pattern.
        let style: Int
        let name: [String]
        let value: String
        /// The part in the bar; of no width where the part is zero.
        let box: Box
        /// Where its name and value begin, and the baseline of the first line.
        let labelX: Double
        let labelY: Double
    }

    let parts: [Part]
    /// Whether the labels stand in a key, with a swatch each.
    let hasKey: Bool
    let height: Double

    static let barHeight = 44.0
    static let swatchWidth = 26.0

    /// The layout of parts that are all numbers; negative ones take no room.
    init(frame: ChartFrame, parts: [(name: String, value: Double)]) {
        let (units, size, lineHeight) = (frame.width.units, frame.width.textSize, frame.width.lineHeight)
        let total = max(parts.reduce(0) { $0 + max(0, $1.value) }, .leastNormalMagnitude)
        var boxes: [Box] = []
        var x = 0.0
        for part in parts {
            let width = max(0, part.value) / total * units
            boxes.append(Box(x: x, y: 0, width: width, height: Self.barHeight))
            x += width
        }
        let values = parts.map { frame.numberStyle.text($0.value) }
        let top = Self.barHeight + 4 + size
        let valueWidths = values.map { measuredWidth($0, size: size, bold: true) }

        let direct = zip(parts, boxes).map { part, box in
            wrapped(part.name, size: size, width: box.width - 8, lines: 4)
        }
        let fits = parts.indices.allSatisfy { index in
            // A name that breaks inside a word is not readable under its part.
            let words = parts[index].name.split(separator: " ").map { measuredWidth(String($0), size: size) }
            let needed = max(words.max() ?? 0, valueWidths[index]) + 8
            return needed <= boxes[index].width && direct[index].count <= 3
        }
        hasKey = !fits
        if fits {
            self.parts = parts.indices.map { index in
                Part(
                    style: index, name: direct[index], value: values[index], box: boxes[index],
                    labelX: boxes[index].x + 1, labelY: top)
            }
            let lines = direct.map(\.count).max() ?? 0
            height = (top + Double(lines) * lineHeight + size * 0.4).rounded(.up)
            return
        }
        let textX = Self.swatchWidth + 8
        let valueWidth = (valueWidths.max() ?? 0) + 10
        var keyed: [Part] = []
        var y = top + 6
        for index in parts.indices {
            let name = wrapped(parts[index].name, size: size, width: units - textX - valueWidth, lines: 2)
            keyed.append(
                Part(
                    style: index, name: name, value: values[index], box: boxes[index], labelX: textX, labelY: y)
            )
            y += Double(max(1, name.count)) * lineHeight + 4
        }
        self.parts = keyed
        height = (y - size * 0.6).rounded(.up)
    }
}
