/// Level bars, one a category, with the category's name at the left and its value at the bar's end.
///
/// Bars begin at zero. A hidden category is a hatched box as wide as the plot with its word in the middle, so that it
/// is taken for no length; one of which only a range is published is an open box over that range; one in words is its
/// word beside a band of fixed size. Of 0 to 100 per cent, a pale track shows where 100 would be.
public struct BarChart: Chart {
    /// The words around the picture, and its width.
    public let frame: ChartFrame
    /// The categories in their vocabulary's order.
    public let categories: [ChartCategory]
    /// In which order they are drawn.
    public let order: BarOrder
    /// From where to where bars can run; `.fitted` is treated as `.fromZero`.
    public let domain: ChartDomain
    /// A value to compare with.
    public let target: ChartTarget?

    /// Makes a bar chart.
    public init(
        frame: ChartFrame, categories: [ChartCategory], order: BarOrder = .largestFirst,
        domain: ChartDomain = .fromZero, target: ChartTarget? = nil
    ) {
        self.frame = frame
        self.categories = categories
        self.order = order
        self.domain = domain
        self.target = target
    }

    /// The picture as the bytes of one `<svg>` element.
    public func svg() -> [UInt8] { svg(kind: "chart-bars") }

    /// The picture under another form's class: a whole with parts that cannot be stacked is drawn this way.
    func svg(kind: StaticString) -> [UInt8] {
        guard categories.contains(where: { !$0.point.isMissing }) else {
            return emptyPicture(frame, kind: kind)
        }
        let drawable = categories.map { category in
            ChartCategory(name: category.name, point: category.point.isMissing ? .missing : category.point)
        }
        let layout = BarLayout(
            frame: frame, categories: order.sorted(drawable), domain: domainFromZero, target: target)
        let hidden = layout.rows.filter { $0.point == .hidden }
        return picture(
            frame, kind: kind, height: layout.height, patterns: hidden.isEmpty ? [] : [.hidden]
        ) { svg in
            drawBars(of: layout, hidden: hidden, into: &svg)
            drawTarget(of: layout, into: &svg)
            BarRowsMark(layout: layout).draw(into: &svg)
        }
    }

    private var domainFromZero: ChartDomain {
        if case .fitted = domain { .fromZero } else { domain }
    }

    private func drawBars(of layout: BarLayout, hidden: [BarLayout.Row], into svg: inout SVGWriter) {
        let (area, thickness) = (layout.area, layout.thickness)
        let full = { (row: BarLayout.Row) in
            Box(x: area.left, y: row.middle - thickness / 2, width: area.width, height: thickness)
        }
        if case .percent = domain {
            TrackMark(boxes: layout.rows.filter { $0.point.number != nil }.map(full)).draw(into: &svg)
        }
        HiddenCellsMark(boxes: hidden.map(full)).draw(into: &svg)
        let zero = layout.scale.position(0)
        let bars = layout.rows.compactMap { row in
            row.point.number.map { value in
                let end = layout.scale.position(value)
                return Box(
                    x: min(zero, end), y: row.middle - thickness / 2, width: abs(end - zero), height: thickness)
            }
        }
        BarsMark(series: 0, boxes: bars).draw(into: &svg)
        BarsMark(
            series: 0,
            boxes: layout.rows.compactMap { row in
                row.point.bounds.map { bounds in
                    let (from, to) = (
                        layout.scale.position(bounds.lowerBound), layout.scale.position(bounds.upperBound)
                    )
                    return Box(x: from, y: row.middle - thickness / 2, width: to - from, height: thickness)
                }
            }, look: .open
        ).draw(into: &svg)
        let coded = layout.rows.filter { $0.point.code != nil && $0.point.bounds == nil }
        CodedBandMark(
            boxes: coded.map { Box(x: zero, y: $0.middle - thickness / 2, width: 4, height: thickness) }
        ).draw(into: &svg)
        svg.markup("<path class=\"axis\" stroke=\"currentColor\" d=\"M")
        svg.point(zero, area.top)
        svg.markup("V")
        svg.number(area.bottom)
        svg.markup("\"/>")
    }

    private func drawTarget(of layout: BarLayout, into svg: inout SVGWriter) {
        guard let target = layout.target else { return }
        let (size, units) = (frame.width.textSize, frame.width.units)
        let x = layout.scale.position(target.value)
        TargetMark(from: (x, layout.area.top - 2), to: (x, layout.area.bottom), hasCasing: true).draw(
            into: &svg)
        let words = wrapped(target.label, size: size, width: units, lines: 1).first ?? ""
        let half = measuredWidth(words, size: size) / 2
        TextMark(
            words: words, x: max(half, min(x, units - half)), y: size, kind: "target-label", anchor: .middle
        ).draw(into: &svg)
    }
}
