/// The bars or columns of a series, all in one path.
struct BarsMark {
    let series: Int
    let boxes: [Box]

    func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        svg.markup("<path class=\"bar")
        SeriesStyle(series).writeClass(into: &svg)
        svg.markup("\" fill=\"currentColor\" d=\"")
        for box in boxes { box.write(into: &svg) }
        svg.markup("\"/>")
    }
}
