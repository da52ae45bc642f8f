/// The pale ground behind bars that shows where 100 % would be.
struct TrackMark {
    let boxes: [Box]

    func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        svg.markup("<path class=\"track\" fill=\"currentColor\" fill-opacity=\".1\" d=\"")
        for box in boxes { box.write(into: &svg) }
        svg.markup("\"/>")
    }
}
