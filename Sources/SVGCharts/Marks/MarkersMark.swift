/// The markers of a series, all in one path.
struct MarkersMark {
    let series: Int
    let points: [(x: Double, y: Double)]
    var scale = 1.0

    func draw(into svg: inout SVGWriter) {
        guard !points.isEmpty else { return }
        let style = SeriesStyle(series)
        svg.markup(style.isOpen ? "<path class=\"marker open" : "<path class=\"marker")
        style.writeClass(into: &svg)
        svg.markup(
            style.isOpen
                ? "\" fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"1.8\" d=\""
                : "\" fill=\"currentColor\" d=\"")
        for point in points { style.writeMarker(x: point.x, y: point.y, scale: scale, into: &svg) }
        svg.markup("\"/>")
    }
}
