/// A rectangle in user units.
struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// The rectangle as path data.
    func write(into svg: inout SVGWriter) {
        svg.markup("M")
        svg.point(x, y)
        svg.markup("h")
        svg.number(width)
        svg.markup("v")
        svg.number(height)
        svg.markup("h")
        svg.number(-width)
        svg.markup("z")
    }
}
