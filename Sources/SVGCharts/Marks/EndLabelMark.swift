/// The words of a label at the end of a line: the name, and the newest figure in bold.
struct EndLabelMark {
    let label: EndLabel
    /// Where the words begin, and where their middle is.
    let x: Double
    let centerY: Double
    let width: ChartWidth

    func draw(into svg: inout SVGWriter) {
        let height = Double(label.lineCount - 1) * width.lineHeight
        svg.markup("<text class=\"end-label")
        switch label.owner {
        case .series(let series): SeriesStyle(series).writeClass(into: &svg)
        case .target: svg.markup(" target-label")
        }
        svg.markup("\"")
        svg.attribute("x", x)
        svg.attribute("y", baseline(centeredAt: centerY - height / 2, size: width.textSize))
        svg.markup(">")
        for (index, line) in label.lines.enumerated() {
            if index > 0 { openNextLine(into: &svg) }
            svg.text(line)
            if index > 0 { svg.markup("</tspan>") }
        }
        drawValue(into: &svg)
        svg.markup("</text>")
    }

    private func drawValue(into svg: inout SVGWriter) {
        guard !label.value.isEmpty else { return }
        let ownLine = label.valueHasOwnLine && !label.lines.isEmpty
        if ownLine { openNextLine(into: &svg) } else if !label.lines.isEmpty { svg.markup(" ") }
        svg.markup("<tspan class=\"value\" font-weight=\"bold\">")
        svg.text(label.value)
        svg.markup(ownLine ? "</tspan></tspan>" : "</tspan>")
    }

    private func openNextLine(into svg: inout SVGWriter) {
        svg.markup("<tspan")
        svg.attribute("x", x)
        svg.attribute("dy", width.lineHeight)
        svg.markup(">")
    }
}
