/// Where everything of a bar chart stands: names at the left, bars, values at the bars' ends.
struct BarLayout {
    /// One category.
    struct Row {
        let name: [String]
        let point: ChartPoint
        /// The middle of the bar and of the name.
        let middle: Double
    }

    let frame: ChartFrame
    let rows: [Row]
    /// Where the names end.
    let nameEnd: Double
    let area: PlotArea
    let scale: LinearScale
    let target: ChartTarget?
    /// How thick a bar is.
    let thickness: Double
    let height: Double

    /// The layout of categories from top to bottom.
    init(frame: ChartFrame, categories: [ChartCategory], domain: ChartDomain, target: ChartTarget?) {
        let (units, size, lineHeight) = (frame.width.units, frame.width.textSize, frame.width.lineHeight)
        let target = target?.number == nil ? nil : target
        let names = categories.map { wrapped($0.name, size: size, width: units * 0.36, lines: 3) }
        let nameWidth = names.joined().map { measuredWidth($0, size: size) }.max() ?? 0
        let values = categories.flatMap(\.point.ends)
        let sideWidth = Self.sideWidth(categories, frame)
        let left = nameWidth > 0 ? nameWidth + 10 : 1
        // Values of bars that run to the left stand at their left.
        let leftOfBars = values.contains { $0 < 0 } ? sideWidth : 0
        let top = target == nil ? 2 : lineHeight + 4

        thickness = (size * 1.2).rounded()
        var rows: [Row] = []
        var y = top
        for (category, name) in zip(categories, names) {
            let rowHeight = max(Double(name.count) * lineHeight, thickness) + size * 0.6
            rows.append(Row(name: name, point: category.point, middle: y + rowHeight / 2))
            y += rowHeight
        }
        area = PlotArea(
            left: left + leftOfBars, top: top, width: max(40, units - left - leftOfBars - sideWidth),
            height: y - top)
        let published = values + [target?.number].compactMap(\.self)
        let range = ValueRange(of: published, in: domain, decimals: frame.numberStyle.decimals)
        scale = LinearScale(low: range?.low ?? 0, high: range?.high ?? 1, start: area.left, end: area.right)
        height = (y + 2).rounded(.up)
        self.frame = frame
        self.rows = rows
        nameEnd = nameWidth
        self.target = target
    }

    /// The room for what stands at the ends of the bars.
    private static func sideWidth(_ categories: [ChartCategory], _ frame: ChartFrame) -> Double {
        let size = frame.width.textSize
        let widths = categories.map { category in
            switch category.point {
            case .value(let value): measuredWidth(frame.numberStyle.text(value), size: size, bold: true)
            case .bounded(_, let words): measuredWidth(words, size: size)
            case .coded, .hidden, .missing: 0.0
            }
        }
        return min(widths.max() ?? 0, frame.width.units * 0.3) + 8
    }
}
