/// The dashed rule of a target, from one point to another.
struct TargetMark {
    let from: (x: Double, y: Double)
    let to: (x: Double, y: Double)

    func draw(into svg: inout SVGWriter) {
        svg.markup("<path class=\"target\" stroke=\"currentColor\" stroke-width=\"1.5\"")
        svg.markup(" stroke-dasharray=\"5 3\" d=\"M")
        svg.point(from.x, from.y)
        svg.markup("L")
        svg.point(to.x, to.y)
        svg.markup("\"/>")
    }
}
