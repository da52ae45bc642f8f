/// The labels under the columns.
struct ColumnAxisMark {
    let axis: ColumnAxis
    let bands: BandScale
    /// The foot of the plot, where the short lines at the labels stand.
    let axisY: Double
    /// Where the room of the labels begins.
    let top: Double
    let width: ChartWidth

    func draw(into svg: inout SVGWriter) {
        guard !axis.labels.isEmpty else { return }
        svg.markup("<path class=\"axis\" stroke=\"currentColor\" d=\"")
        for label in axis.labels {
            svg.markup("M")
            svg.point(bands.center(label.column), axisY)
            svg.markup("v4")
        }
        svg.markup("\"/>")
        let firstLine = top + 5 + width.textSize
        let labels = axis.labels.map { (words: $0.words, x: $0.center, y: firstLine) }
        let groups = axis.groups.map { (words: $0.words, x: $0.center, y: firstLine + width.lineHeight) }
        TextGroupMark(kind: "axis-label", anchor: .middle, words: labels + groups).draw(into: &svg)
    }
}
