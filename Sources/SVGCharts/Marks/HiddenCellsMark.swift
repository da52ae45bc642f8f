/// The hatched placeholders of hidden figures, all in one path.
///
/// Their boxes come from the layout alone, never from a value: as high as the plot, as wide as every other.
struct HiddenCellsMark {
    let boxes: [Box]

    func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        svg.markup("<path class=\"hidden-cell\" stroke=\"currentColor\" stroke-dasharray=\"2 2\"")
        svg.attribute("fill", pattern: .hidden)
        svg.markup(" d=\"")
        for box in boxes { box.write(into: &svg) }
        svg.markup("\"/>")
    }
}
