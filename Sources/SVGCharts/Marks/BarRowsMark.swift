/// The names of the categories, and at each bar what it stands for: its value, its words, or why there is none.
struct BarRowsMark {
    let layout: BarLayout

    func draw(into svg: inout SVGWriter) {
        let width = layout.frame.width
        for row in layout.rows {
            let first = row.middle - Double(row.name.count - 1) / 2 * width.lineHeight
            for (index, line) in row.name.enumerated() {
                let y = baseline(
                    centeredAt: first + Double(index) * width.lineHeight, size: width.textSize)
                TextMark(words: line, x: layout.nameEnd, y: y, kind: "label", anchor: .end).draw(into: &svg)
            }
            drawWords(of: row, at: baseline(centeredAt: row.middle, size: width.textSize), into: &svg)
        }
    }

    private func drawWords(of row: BarLayout.Row, at y: Double, into svg: inout SVGWriter) {
        let (frame, zero) = (layout.frame, layout.scale.position(0))
        switch row.point {
        case .value(let value):
            let end = layout.scale.position(value)
            let words = frame.numberStyle.text(value)
            drawPlate(behind: words, from: end, to: value < 0 ? -1 : 1, middle: row.middle, into: &svg)
            TextMark(
                words: words, x: value < 0 ? end - 6 : end + 6, y: y, kind: "value",
                anchor: value < 0 ? .end : .start, isBold: true
            ).draw(into: &svg)
        case .coded(let words):
            TextMark(words: oneLine(words, from: zero + 10), x: zero + 10, y: y, kind: "coded-label")
                .draw(into: &svg)
        case .bounded(_, let words):
            guard let bounds = row.point.bounds else {
                return drawWords(
                    of: BarLayout.Row(name: row.name, point: .coded(words), middle: row.middle), at: y,
                    into: &svg)
            }
            let x = layout.scale.position(bounds.upperBound) + 6
            TextMark(words: oneLine(words, from: x), x: x, y: y, kind: "coded-label").draw(into: &svg)
        case .hidden:
            drawHidden(at: y, middle: row.middle, into: &svg)
        case .missing:
            TextMark(words: oneLine(frame.missingText, from: zero + 6), x: zero + 6, y: y, kind: "note")
                .draw(into: &svg)
        }
    }

    /// The word in the middle of a hidden category's box, on a plate: at the box's end it would read as a value.
    private func drawHidden(at y: Double, middle: Double, into svg: inout SVGWriter) {
        let (area, size) = (layout.area, layout.frame.width.textSize)
        let words = wrapped(layout.frame.hiddenText, size: size, width: area.width - 8, lines: 1).first ?? ""
        guard !words.isEmpty else { return }
        let width = measuredWidth(words, size: size) + 8
        let center = area.left + area.width / 2
        PlatesMark(
            boxes: [
                Box(
                    x: center - width / 2, y: middle - layout.thickness / 2, width: width,
                    height: layout.thickness)
            ]
        ).draw(into: &svg)
        TextMark(words: words, x: center, y: y, kind: "note", anchor: .middle).draw(into: &svg)
    }

    /// A plate behind a value that the rule of the target would run through.
    private func drawPlate(
        behind words: String, from end: Double, to side: Double, middle: Double, into svg: inout SVGWriter
    ) {
        guard let target = layout.target else { return }
        let (size, rule) = (layout.frame.width.textSize, layout.scale.position(target.value))
        let width = measuredWidth(words, size: size, bold: true) + 4
        let left = side < 0 ? end - 4 - width : end + 4
        guard (left - 2...left + width + 2).contains(rule) else { return }
        PlatesMark(
            boxes: [Box(x: left, y: middle - layout.thickness / 2, width: width, height: layout.thickness)]
        ).draw(into: &svg)
    }

    private func oneLine(_ words: String, from x: Double) -> String {
        let width = layout.frame.width
        return wrapped(words, size: width.textSize, width: width.units - x, lines: 1).first ?? ""
    }
}
