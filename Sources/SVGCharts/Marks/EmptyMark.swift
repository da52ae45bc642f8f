/// The words in place of a chart that has nothing to draw.
struct EmptyMark {
    let words: String
    let width: ChartWidth

    /// The height of the whole picture.
    static let height = 96.0

    func draw(into svg: inout SVGWriter) {
        let size = width.textSize
        svg.markup("<rect class=\"empty\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".4\"")
        svg.attribute("x", 0.5)
        svg.attribute("y", 0.5)
        svg.attribute("width", width.units - 1)
        svg.attribute("height", Self.height - 1)
        svg.markup("/>")
        let lines = wrapped(words, size: size, width: width.units - 2 * size, lines: 3)
        let first = Self.height / 2 - Double(lines.count - 1) / 2 * width.lineHeight
        for (index, line) in lines.enumerated() {
            let middle = first + Double(index) * width.lineHeight
            TextMark(
                words: line, x: width.units / 2, y: baseline(centeredAt: middle, size: size), kind: "label",
                anchor: .middle
            ).draw(into: &svg)
        }
    }
}
