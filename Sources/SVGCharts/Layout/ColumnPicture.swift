extension ColumnLayout {
    /// The picture of a chart over columns: everything around the marks of its form, which `drawing` draws.
    ///
    /// The order is from back to front: grid, hidden columns, marks, labels. `drawing` also places the rule of
    /// the target, `drawTarget`, since that lies behind lines but across columns.
    func picture(kind: StaticString, drawing: (inout SVGWriter) -> Void) -> [UInt8] {
        let hidden = hiddenColumns
        return SVGCharts.picture(frame, kind: kind, height: height, patterns: hidden.isEmpty ? [] : [.hidden]) {
            svg in
            let axis = ValueAxisMark(axis: valueAxis, scale: values, area: area, size: frame.width.textSize)
            axis.draw(into: &svg)
            HiddenCellsMark(boxes: hidden.map(placeholder)).draw(into: &svg)
            MissingMark(centers: missingColumns.map(bands.center), y: area.bottom - 8).draw(into: &svg)
            drawBounded(into: &svg)
            drawing(&svg)
            axis.drawBaseline(into: &svg)
            drawEndLabels(into: &svg)
            CodedStripMark(layout: self).draw(into: &svg)
            let stripBottom = area.bottom + Double(strip.rows.count) * frame.width.stripRowHeight
            ColumnAxisMark(
                axis: columnAxis, bands: bands, axisY: area.bottom, top: stripBottom, width: frame.width
            ).draw(
                into: &svg)
            let notesTop = stripBottom + 12 + Double(columnAxis.lines) * frame.width.lineHeight
            NotesMark(notes: notes, top: notesTop, width: frame.width).draw(into: &svg)
        }
    }

    /// The box of a hidden column: the plot's height, the width of any mark.
    private func placeholder(_ column: Int) -> Box {
        Box(
            x: bands.center(column) - bands.markWidth / 2, y: area.top, width: bands.markWidth,
            height: area.height)
    }

    /// The boxes of points of which only the range is published; those of several series stand side by side.
    private func drawBounded(into svg: inout SVGWriter) {
        let share = bands.markWidth / Double(max(1, series.count))
        for (index, one) in series.enumerated() {
            let boxes = one.points.enumerated().compactMap { column, point in
                point.bounds.map { bounds in
                    let (top, bottom) = (values.position(bounds.upperBound), values.position(bounds.lowerBound))
                    let left = bands.center(column) - bands.markWidth / 2 + Double(index) * share
                    return Box(x: left, y: top, width: share, height: bottom - top)
                }
            }
            BarsMark(series: index, boxes: boxes, look: .open).draw(into: &svg)
        }
    }

    /// The rule of the target: behind lines, across columns.
    func drawTarget(acrossBars: Bool, into svg: inout SVGWriter) {
        guard let target else { return }
        let y = values.position(target.value)
        TargetMark(from: (area.left, y), to: (area.right + 4, y), hasCasing: acrossBars).draw(into: &svg)
    }

    /// The markers that stand beside the labels of a series, at its end and at its row of words.
    func labelMarkers(of index: Int) -> [(x: Double, y: Double)] {
        guard isNamingSeries else { return [] }
        let ends = zip(endLabels, endLabelCenters).filter { $0.0.owner == .series(index) }.map(\.1)
        let rows = strip.rows.indices.filter { strip.rows[$0].series == index }.map(stripRowMiddle)
        return (ends + rows).map { (endLabelX - 10, $0) }
    }

    private func drawEndLabels(into svg: inout SVGWriter) {
        if isNamingSeries {
            LeadersMark(
                lines: zip(endLabels, endLabelCenters).map { label, center in
                    ((area.right + 4, values.position(label.level)), (endLabelX - 16, center))
                }
            ).draw(into: &svg)
        }
        for (label, center) in zip(endLabels, endLabelCenters) {
            EndLabelMark(label: label, x: endLabelX, centerY: center, width: frame.width).draw(into: &svg)
        }
    }
}

extension ColumnLayout {
    /// Whether each series has its marker beside its name; a single series has neither.
    var isNamingSeries: Bool { series.count > 1 }

    /// Where the words in the right margin begin.
    var endLabelX: Double { area.right + Self.endLabelIndent(several: isNamingSeries) }

    /// Where a row of words under the plot begins.
    func stripRowTop(_ row: Int) -> Double {
        area.bottom + 6 + Double(row) * frame.width.stripRowHeight
    }

    /// The middle of a row of words under the plot.
    func stripRowMiddle(_ row: Int) -> Double {
        stripRowTop(row) + frame.width.stripRowHeight / 2 - 3
    }
}
