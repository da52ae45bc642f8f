/// The line of a series, to stand in a `LinesMark`: it breaks wherever a point has no number, and nothing is drawn in between.
struct LineMark {
    /// The place of the series, from 0; it decides color and dashes.
    let series: Int
    /// One point a column; nil is a gap.
    let points: [(x: Double, y: Double)?]

    /// Whether two neighbors have numbers, so that there is a line at all.
    var hasSegment: Bool {
        zip(points, points.dropFirst()).contains { $0 != nil && $1 != nil }
    }

    func draw(into svg: inout SVGWriter) {
        guard hasSegment else { return }
        svg.markup("<path class=\"line")
        SeriesStyle(series).writeClass(into: &svg)
        svg.markup("\"")
        SeriesStyle(series).writeDashes(into: &svg)
        svg.markup(" d=\"")
        var isDrawing = false
        for (index, point) in points.enumerated() {
            guard let point else {
                isDrawing = false
                continue
            }
            let hasNext = index + 1 < points.count && points[index + 1] != nil
            if isDrawing {
                svg.point(point.x, point.y, separated: true)
            } else if hasNext {
                // A point alone between two gaps is no line; its marker stands for it.
                svg.markup("M")
                svg.point(point.x, point.y)
                isDrawing = true
            }
        }
        svg.markup("\"/>")
    }
}
