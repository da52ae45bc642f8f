/// Where everything of a chart over columns stands, worked out once before anything is drawn.
///
/// It sees published values only, so hidden and missing points have no part in it but the column they stand in.
struct ColumnLayout {
    let frame: ChartFrame
    let series: [(name: String, points: [ChartPoint])]
    let area: PlotArea
    let bands: BandScale
    let valueAxis: ValueAxis
    let values: LinearScale
    let columnAxis: ColumnAxis
    let target: ChartTarget?
    let endLabels: [EndLabel]
    /// Where the middle of each end label stands.
    let endLabelCenters: [Double]
    let strip: CodedStrip
    let notes: ChartNotes
    /// The height of the whole picture.
    let height: Double

    /// The layout of `series` over `columns`.
    ///
    /// `endLabels` are the labels in the right margin, the target's apart; `headroom` is the room above the plot
    /// for what stands on its highest mark.
    init(
        frame: ChartFrame, columns: [String], series: [ChartSeries], domain: ChartDomain, target: ChartTarget?,
        endLabels seriesLabels: [EndLabel], headroom: Double = 0
    ) {
        let (units, size, lineHeight) = (frame.width.units, frame.width.textSize, frame.width.lineHeight)
        let series = series.map { (name: $0.name, points: $0.points(over: columns.count)) }
        let target = target?.number == nil ? nil : target
        let published = series.flatMap { $0.points.flatMap(\.ends) } + [target?.number].compactMap(\.self)
        let range = ValueRange(of: published, in: domain, decimals: frame.numberStyle.decimals)
        let valueAxis = ValueAxis(over: range, style: frame.numberStyle)
        let strip = CodedStrip(of: series)

        let targetLabels = target.map {
            EndLabel(
                .target, name: $0.label, value: "", level: $0.value, size: size, width: Self.marginLimit(frame))
        }
        let endLabels = seriesLabels + [targetLabels].compactMap(\.self)
        let heights = endLabels.map { Double($0.lineCount) * lineHeight + 3 }
        let plotHeight = max(frame.width.plotHeight, heights.reduce(0, +))

        let labelWidth = valueAxis.labelWidth(size: size)
        let left = labelWidth > 0 ? labelWidth + 8 : 1
        let top = max(headroom, size * 0.7) + (valueAxis.unit.isEmpty ? 0 : lineHeight)
        let textWidth = endLabels.map { $0.widestLine(size: size) }.max() ?? 0
        let stripWidth = strip.rows.contains { !$0.name.isEmpty } ? Self.marginLimit(frame) : 0
        let right = max(textWidth, stripWidth)
        let margin = right > 0 ? right + Self.endLabelIndent(several: series.count > 1) : 1
        area = PlotArea(left: left, top: top, width: max(40, units - left - margin), height: plotHeight)
        bands = BandScale(count: columns.count, start: area.left, length: area.width)
        let scale = LinearScale(
            low: valueAxis.ticks?.low ?? 0, high: valueAxis.ticks?.high ?? 1, start: area.bottom, end: area.top)
        endLabelCenters = separated(
            zip(endLabels, heights).map { LabelWish(center: scale.position($0.level), size: $1) },
            low: area.top - size * 0.6, high: area.bottom + size * 0.6)

        columnAxis = ColumnAxis(columns: columns, bands: bands, size: size, width: units)
        notes = ChartNotes(
            hidden: series.contains { $0.points.contains(.hidden) },
            missing: !Self.missingColumns(series, columns.count).isEmpty, frame: frame)
        let labelsBottom = area.bottom + Double(strip.rows.count) * frame.width.stripRowHeight
        let notesBottom = labelsBottom + 8 + Double(columnAxis.lines + notes.lines) * lineHeight
        height = (notesBottom + (notes.lines > 0 ? 6 : 0)).rounded(.up)

        self.frame = frame
        self.series = series
        self.valueAxis = valueAxis
        values = scale
        self.target = target
        self.endLabels = endLabels
        self.strip = strip
    }
}

extension ColumnLayout {
    /// The widest an end label may be.
    static func marginLimit(_ frame: ChartFrame) -> Double { (frame.width.units * 0.27).rounded() }

    /// The room between the plot and the text of an end label: a line of its own marker stands in it.
    static func endLabelIndent(several: Bool) -> Double { several ? 30 : 10 }

    /// Columns in which no series has anything.
    static func missingColumns(_ series: [(name: String, points: [ChartPoint])], _ count: Int) -> [Int] {
        (0..<count).filter { column in series.allSatisfy { $0.points[column].isMissing } }
    }

    /// Columns in which a series has a hidden point.
    var hiddenColumns: [Int] {
        bands.indices.filter { column in series.contains { $0.points[column] == .hidden } }
    }

    /// Columns in which no series has anything.
    var missingColumns: [Int] { Self.missingColumns(series, bands.count) }

    /// Where columns and bars begin: at zero, or at the end of the axis that is nearest to it.
    var baseline: Double { values.position(0) }

    /// Whether there is anything to draw.
    static func isEmpty(_ series: [ChartSeries], columns: Int) -> Bool {
        series.allSatisfy { $0.points(over: columns).allSatisfy(\.isMissing) }
    }
}

extension BandScale {
    /// All bands.
    var indices: Range<Int> { 0..<count }
}

extension ChartWidth {
    /// The height of a plot that no label needs to be higher.
    var plotHeight: Double {
        switch self {
        case .standard: 200
        case .wide: 240
        case .narrow: 170
        }
    }

    /// The height of one row of words under the plot.
    var stripRowHeight: Double { lineHeight + 9 }
}
