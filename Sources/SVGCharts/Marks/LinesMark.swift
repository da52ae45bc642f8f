/// The lines of all series, below all markers; what they share is written once.
struct LinesMark {
    let lines: [LineMark]

    func draw(into svg: inout SVGWriter) {
        guard lines.contains(where: \.hasSegment) else { return }
        svg.markup("<g fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\">")
        for line in lines { line.draw(into: &svg) }
        svg.markup("</g>")
    }
}
