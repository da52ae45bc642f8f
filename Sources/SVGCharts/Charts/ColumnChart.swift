/// Columns over months: counts, or shares that are better read one by one than as a line.
///
/// Values stand on the columns where all of them fit, else on the newest alone. Hidden, coded and missing points
/// are drawn as in a line chart.
public struct ColumnChart: Chart {
    /// The words around the picture, and its width.
    public let frame: ChartFrame
    /// What stands under the columns, for example "Sep 2025".
    public let columns: [String]
    /// One point a column; columns without one are missing.
    public let points: [ChartPoint]
    /// From where to where the axis runs. Columns begin at zero, so `.fitted` is treated as `.fromZero`.
    public let domain: ChartDomain
    /// A value to compare with.
    public let target: ChartTarget?

    /// Makes a column chart.
    public init(
        frame: ChartFrame, columns: [String], points: [ChartPoint], domain: ChartDomain = .fromZero,
        target: ChartTarget? = nil
    ) {
        self.frame = frame
        self.columns = columns
        self.points = points
        self.domain = domain
        self.target = target
    }

    /// The picture as the bytes of one `<svg>` element.
    public func svg() -> [UInt8] {
        let series = [ChartSeries(name: "", points: points)]
        guard !ColumnLayout.isEmpty(series, columns: columns.count) else {
            return emptyPicture(frame, kind: "chart-columns")
        }
        let layout = ColumnLayout(
            frame: frame, columns: columns, series: series, domain: domainFromZero, target: target,
            endLabels: [], headroom: frame.width.textSize + 2)
        return layout.picture(kind: "chart-columns") { svg in
            BarsMark(series: 0, boxes: boxes(in: layout)).draw(into: &svg)
            layout.drawTarget(acrossBars: true, into: &svg)
            drawValues(in: layout, into: &svg)
        }
    }

    private var domainFromZero: ChartDomain {
        if case .fitted = domain { .fromZero } else { domain }
    }

    private func boxes(in layout: ColumnLayout) -> [Box] {
        numbers(in: layout).map { column, value in
            let (y, zero) = (layout.values.position(value), layout.baseline)
            let width = layout.bands.markWidth
            return Box(
                x: layout.bands.center(column) - width / 2, y: min(y, zero), width: width, height: abs(y - zero)
            )
        }
    }

    private func drawValues(in layout: ColumnLayout, into svg: inout SVGWriter) {
        let size = frame.width.textSize
        let numbers = numbers(in: layout)
        let labels = numbers.map { frame.numberStyle.text($0.value) }
        let widest = labels.map { measuredWidth($0, size: size, bold: true) }.max() ?? 0
        let allFit = widest + 3 <= layout.bands.step
        let shown = numbers.indices.filter { allFit || numbers[$0].column == columns.count - 1 }
        let words = shown.map { index in
            let end = layout.values.position(numbers[index].value)
            let half = measuredWidth(labels[index], size: size, bold: true) / 2
            return (
                words: labels[index],
                x: min(layout.bands.center(numbers[index].column), frame.width.units - half),
                y: numbers[index].value < 0 ? end + size : end - 5
            )
        }
        drawPlates(behind: words, in: layout, into: &svg)
        TextGroupMark(kind: "value", anchor: .middle, isBold: true, words: words).draw(into: &svg)
    }

    /// Plates behind the values that the rule of the target would run through.
    private func drawPlates(
        behind words: [(words: String, x: Double, y: Double)], in layout: ColumnLayout,
        into svg: inout SVGWriter
    ) {
        guard let target = layout.target else { return }
        let (size, rule) = (frame.width.textSize, layout.values.position(target.value))
        let crossed = words.filter { (-4...size).contains($0.y - rule) }
        PlatesMark(
            boxes: crossed.map { line in
                let width = measuredWidth(line.words, size: size, bold: true) + 2
                return Box(x: line.x - width / 2, y: line.y - size * 0.8, width: width, height: size)
            }
        ).draw(into: &svg)
    }

    private func numbers(in layout: ColumnLayout) -> [(column: Int, value: Double)] {
        layout.series.first.map { series in
            series.points.enumerated().compactMap { column, point in point.number.map { (column, $0) } }
        } ?? []
    }
}
