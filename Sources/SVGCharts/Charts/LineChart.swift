/// Lines over months or other columns: one to five series, each named at its end.
///
/// Every series differs by color, by dashes and by the shape of its markers. A line breaks at hidden, coded and
/// missing points: a hidden column is hatched from top to bottom, words stand in a row under the plot, and a
/// column without any figure has a small cross at its foot.
public struct LineChart: Chart {
    /// The words around the picture, and its width.
    public let frame: ChartFrame
    /// What stands under the columns, for example "Sep 2025"; where the last words repeat (the years), they get a
    /// line of their own.
    public let columns: [String]
    /// The lines. Those after the fifth repeat the styles of the first five.
    public let series: [ChartSeries]
    /// From where to where the axis runs.
    public let domain: ChartDomain
    /// A value to compare with.
    public let target: ChartTarget?

    /// Makes a line chart.
    public init(
        frame: ChartFrame, columns: [String], series: [ChartSeries], domain: ChartDomain,
        target: ChartTarget? = nil
    ) {
        self.frame = frame
        self.columns = columns
        self.series = series
        self.domain = domain
        self.target = target
    }

    /// The picture as the bytes of one `<svg>` element.
    public func svg() -> [UInt8] {
        guard !ColumnLayout.isEmpty(series, columns: columns.count) else {
            return emptyPicture(frame, kind: "chart-line")
        }
        let layout = ColumnLayout(
            frame: frame, columns: columns, series: series, domain: domain, target: target,
            endLabels: endLabels)
        return layout.picture(kind: "chart-line") { svg in
            layout.drawTarget(acrossBars: false, into: &svg)
            let lines = layout.series.indices.map { LineMark(series: $0, points: places(of: $0, in: layout)) }
            LinesMark(lines: lines).draw(into: &svg)
            for line in lines { drawMarkers(of: line, in: layout, into: &svg) }
        }
    }

    /// The name of each line that has a number somewhere, with the newest figure; of a single line the figure
    /// alone, since its name is the chart's title.
    private var endLabels: [EndLabel] {
        series.enumerated().compactMap { index, one in
            let points = one.points(over: columns.count)
            guard let level = points.last(where: { $0.number != nil })?.number else { return nil }
            return EndLabel(
                .series(index), name: series.count > 1 ? one.name : "",
                value: points.last.map(words) ?? "", level: level,
                size: frame.width.textSize, width: ColumnLayout.marginLimit(frame))
        }
    }

    /// A figure in words; nothing for one that is hidden or missing.
    private func words(_ point: ChartPoint) -> String {
        point.code ?? point.number.map(frame.numberStyle.text) ?? ""
    }

    private func places(of series: Int, in layout: ColumnLayout) -> [(x: Double, y: Double)?] {
        layout.series[series].points.enumerated().map { column, point in
            point.number.map { (x: layout.bands.center(column), y: layout.values.position($0)) }
        }
    }

    private func drawMarkers(of line: LineMark, in layout: ColumnLayout, into svg: inout SVGWriter) {
        // Where columns are narrow, markers would run into each other; only points without a line keep theirs.
        let isRoomy = layout.bands.step >= 12
        let last = line.points.lastIndex { $0 != nil }
        let marked = line.points.indices.filter { column in
            isRoomy || column == last || !hasNeighbor(line.points, column)
        }
        MarkersMark(
            series: line.series,
            points: marked.compactMap { line.points[$0] } + layout.labelMarkers(of: line.series)
        ).draw(into: &svg)
    }

    private func hasNeighbor(_ points: [(x: Double, y: Double)?], _ column: Int) -> Bool {
        column > 0 && points[column - 1] != nil || column + 1 < points.count && points[column + 1] != nil
    }
}
