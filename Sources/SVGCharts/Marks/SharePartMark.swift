/// One part of a 100 % bar: its box in its pattern, its swatch where there is a key, its value and its name.
struct SharePartMark {
    let part: ShareLayout.Part
    let hasKey: Bool
    let width: ChartWidth
    /// The room the widest value takes; in a key, names begin after it.
    let valueWidth: Double

    func draw(into svg: inout SVGWriter) {
        if part.box.width > 0 { drawBox(part.box, into: &svg) }
        if hasKey {
            drawBox(
                Box(
                    x: 0.5, y: part.labelY - width.textSize * 0.85, width: ShareLayout.swatchWidth,
                    height: width.textSize), into: &svg)
            drawValueInBar(into: &svg)
        }
        TextMark(words: part.value, x: part.labelX, y: part.labelY, kind: "value", isBold: true).draw(
            into: &svg)
        for (index, line) in part.name.enumerated() {
            let row = Double(hasKey ? index : index + 1)
            TextMark(
                words: line, x: hasKey ? part.labelX + valueWidth + 10 : part.labelX,
                y: part.labelY + row * width.lineHeight, kind: "label"
            ).draw(into: &svg)
        }
    }

    private func drawBox(_ box: Box, into svg: inout SVGWriter) {
        svg.markup("<path class=\"part\" stroke=\"#fff\" stroke-width=\"2\"")
        svg.attribute("fill", pattern: .part(part.style % PartStyle.count))
        svg.markup(" d=\"")
        box.write(into: &svg)
        svg.markup("\"/>")
    }

    /// The value once more inside the part where it has the room, on a plate so that the pattern does not
    /// disturb it: it ties the key to the bar.
    private func drawValueInBar(into svg: inout SVGWriter) {
        let own = measuredWidth(part.value, size: width.textSize, bold: true) + 8
        guard part.box.width >= own + 6 else { return }
        let (middleX, middleY) = (part.box.x + part.box.width / 2, part.box.height / 2)
        let half = width.textSize * 0.7
        PlatesMark(boxes: [Box(x: middleX - own / 2, y: middleY - half, width: own, height: half * 2)])
            .draw(into: &svg)
        TextMark(
            words: part.value, x: middleX, y: baseline(centeredAt: middleY, size: width.textSize),
            kind: "value", anchor: .middle, isBold: true
        ).draw(into: &svg)
    }
}

/// How many looks of parts there are; a seventh part looks like the first, and only its label tells it apart.
enum PartStyle {
    static let count = 6
}
