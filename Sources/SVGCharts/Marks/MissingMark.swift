/// The small crosses that say: nothing is known here.
struct MissingMark {
    let centers: [Double]
    let y: Double

    func draw(into svg: inout SVGWriter) {
        guard !centers.isEmpty else { return }
        svg.markup("<path class=\"missing\" stroke=\"currentColor\" stroke-width=\"1.5\" d=\"")
        for x in centers {
            svg.markup("M")
            svg.point(x - 3, y - 3)
            svg.markup("l6 6m0-6l-6 6")
        }
        svg.markup("\"/>")
    }
}
