/// The rows of words and hidden cells under the plot.
struct CodedStripMark {
    let layout: ColumnLayout

    func draw(into svg: inout SVGWriter) {
        let width = layout.frame.width
        for (index, row) in layout.strip.rows.enumerated() {
            let top = layout.stripRowTop(index)
            drawBands(of: row, top: top, into: &svg)
            drawWords(of: row, baseline: top + 6 + width.textSize, into: &svg)
            drawName(of: row, middle: layout.stripRowMiddle(index), into: &svg)
        }
    }

    private func drawBands(of row: CodedStrip.Row, top: Double, into svg: inout SVGWriter) {
        let (bands, mark) = (layout.bands, layout.bands.markWidth)
        CodedBandMark(
            boxes: row.runs.filter { !$0.hasBoxes }.map { run in
                let left = bands.center(run.columns.lowerBound) - mark / 2
                let right = bands.center(run.columns.upperBound) + mark / 2
                return Box(x: left, y: top, width: right - left, height: 3)
            }
        ).draw(into: &svg)
        let height = layout.frame.width.stripRowHeight - 8
        HiddenCellsMark(
            boxes: row.hidden.map { Box(x: bands.center($0) - mark / 2, y: top, width: mark, height: height) }
        ).draw(into: &svg)
    }

    private func drawWords(of row: CodedStrip.Row, baseline: Double, into svg: inout SVGWriter) {
        let size = layout.frame.width.textSize
        let widths = row.runs.map { measuredWidth($0.words, size: size) }
        let centers = zip(row.runs, widths).map { run, width in
            let first = layout.bands.center(run.columns.lowerBound)
            let middle = (first + layout.bands.center(run.columns.upperBound)) / 2
            return max(width / 2, min(middle, layout.area.right - width / 2 + 4))
        }
        for index in LabelRow(centers: centers, widths: widths, gap: size / 3).keptFromLast() {
            TextMark(
                words: row.runs[index].words, x: centers[index], y: baseline, kind: "coded-label",
                anchor: .middle
            ).draw(into: &svg)
        }
    }

    private func drawName(of row: CodedStrip.Row, middle: Double, into svg: inout SVGWriter) {
        guard !row.name.isEmpty else { return }
        let size = layout.frame.width.textSize
        let x = layout.endLabelX
        let words = wrapped(row.name, size: size, width: layout.frame.width.units - x, lines: 1)
        TextMark(
            words: words.first ?? "", x: x, y: baseline(centeredAt: middle, size: size), kind: "label"
        ).draw(into: &svg)
    }
}
