/// The thin lines from the ends of lines to their labels, all in one path.
struct LeadersMark {
    let lines: [(from: (x: Double, y: Double), to: (x: Double, y: Double))]

    func draw(into svg: inout SVGWriter) {
        guard !lines.isEmpty else { return }
        svg.markup("<path class=\"leader\" stroke=\"currentColor\" d=\"")
        for line in lines {
            svg.markup("M")
            svg.point(line.from.x, line.from.y)
            svg.point(line.to.x, line.to.y, separated: true)
        }
        svg.markup("\"/>")
    }
}
