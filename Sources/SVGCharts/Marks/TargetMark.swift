/// The dashed rule of a target, from one point to another.
struct TargetMark {
    let from: (x: Double, y: Double)
    let to: (x: Double, y: Double)
    /// Whether it crosses bars, where it needs an edge of the page's color to be seen.
    var hasCasing = false

    func draw(into svg: inout SVGWriter) {
        if hasCasing {
            svg.markup("<path class=\"casing\" stroke=\"#fff\" stroke-width=\"3\"")
            drawPath(into: &svg)
        }
        svg.markup("<path class=\"target\" stroke=\"currentColor\" stroke-width=\"1.5\"")
        svg.markup(" stroke-dasharray=\"5 3\"")
        drawPath(into: &svg)
    }

    private func drawPath(into svg: inout SVGWriter) {
        svg.markup(" d=\"M")
        svg.point(from.x, from.y)
        svg.point(to.x, to.y, separated: true)
        svg.markup("\"/>")
    }
}
