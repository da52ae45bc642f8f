/// The open boxes that stand for figures of which only a range is published: over that range, and nothing else.
struct BoundedMark {
    let series: Int
    let boxes: [Box]

    func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        svg.markup("<path class=\"bounded")
        SeriesStyle(series).writeClass(into: &svg)
        svg.markup("\" fill=\"currentColor\" fill-opacity=\".12\" stroke=\"currentColor\" d=\"")
        for box in boxes { box.write(into: &svg) }
        svg.markup("\"/>")
    }
}
