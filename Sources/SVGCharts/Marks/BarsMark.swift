/// The bars or columns of a series, all in one path.
struct BarsMark {
    /// What a box says.
    enum Look {
        /// A value, from zero to its end.
        case filled
        /// A range: only that the figure lies in it is published.
        case open
    }

    let series: Int
    let boxes: [Box]
    var look: Look = .filled

    func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        svg.markup(look == .filled ? "<path class=\"bar" : "<path class=\"bounded")
        SeriesStyle(series).writeClass(into: &svg)
        svg.markup("\" fill=\"currentColor\" ")
        if look == .open { svg.markup("fill-opacity=\".12\" stroke=\"currentColor\" ") }
        svg.markup("d=\"")
        for box in boxes { box.write(into: &svg) }
        svg.markup("\"/>")
    }
}
