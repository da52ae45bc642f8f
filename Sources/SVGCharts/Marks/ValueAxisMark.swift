/// The grid lines of the upright axis, its labels, its unit, and the line that the columns stand on.
struct ValueAxisMark {
    let axis: ValueAxis
    let scale: LinearScale
    let area: PlotArea
    let size: Double

    func draw(into svg: inout SVGWriter) {
        let ticks = axis.ticks?.values ?? []
        if !ticks.isEmpty {
            svg.markup("<path class=\"grid\" stroke=\"currentColor\" stroke-opacity=\".2\" d=\"")
            for tick in ticks { drawLine(at: scale.position(tick), into: &svg) }
            svg.markup("\"/>")
        }
        let labels = zip(ticks, axis.labels).map { tick, label in
            (words: label, x: area.left - 8, y: baseline(centeredAt: scale.position(tick), size: size))
        }
        TextGroupMark(kind: "axis-label", anchor: .end, words: labels).draw(into: &svg)
        TextMark(words: axis.unit, x: 0, y: size, kind: "axis-label").draw(into: &svg)
    }

    /// The line at zero, or at the foot of the plot where zero is not on the axis.
    func drawBaseline(into svg: inout SVGWriter) {
        svg.markup("<path class=\"axis\" stroke=\"currentColor\" d=\"")
        drawLine(at: scale.position(0), into: &svg)
        svg.markup("\"/>")
    }

    private func drawLine(at y: Double, into svg: inout SVGWriter) {
        svg.markup("M")
        svg.point(area.left, y)
        svg.markup("H")
        svg.number(area.right)
    }
}
