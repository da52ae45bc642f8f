/// The band of one thickness that stands for points whose figures are words: under the plot, or beside a name.
struct CodedBandMark {
    let boxes: [Box]

    func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        svg.markup("<path class=\"coded-cell\" fill=\"currentColor\" d=\"")
        for box in boxes { box.write(into: &svg) }
        svg.markup("\"/>")
    }
}
