/// What tells one series from another beside its color: dashes, and the shape of its markers.
///
/// There are five of each; a sixth series looks like the first, and its label alone tells them apart.
struct SeriesStyle {
    static let count = 5
    /// From 0 to 4.
    let index: Int

    init(_ series: Int) {
        index = series % Self.count
    }

    /// ` series-1`, to follow another class.
    func writeClass(into svg: inout SVGWriter) {
        svg.markup(" series-")
        svg.number(Double(index + 1))
    }

    /// The dashes of the line; the first line has none.
    func writeDashes(into svg: inout SVGWriter) {
        switch index {
        case 1: svg.attribute("stroke-dasharray", "8 4")
        case 2: svg.attribute("stroke-dasharray", "2.5 3.5")
        case 3: svg.attribute("stroke-dasharray", "12 4 2.5 4")
        case 4: svg.attribute("stroke-dasharray", "18 6")
        default: break
        }
    }

    /// Whether the markers are outlines that show the page through them.
    var isOpen: Bool { index >= 3 }

    /// One marker as path data: disk, square, triangle, open diamond, open circle, all of about one area.
    func writeMarker(x: Double, y: Double, scale: Double, into svg: inout SVGWriter) {
        let r = scale * (index == 1 ? 3.1 : index == 2 ? 4.2 : index == 3 ? 4.4 : 3.5)
        svg.markup("M")
        switch index {
        case 1:
            svg.point(x - r, y - r)
            drawRelative([("h", 2 * r), ("v", 2 * r), ("h", -2 * r)], into: &svg)
        case 2:
            svg.point(x, y - r)
            svg.markup("l")
            svg.point(r, 1.8 * r)
            svg.markup("h")
            svg.number(-2 * r)
        case 3:
            svg.point(x, y - r)
            svg.markup("l")
            svg.point(r, r)
            svg.point(-r, r, separated: true)
            svg.point(-r, -r, separated: true)
        default:
            // One arc from the top all but round to it: half the bytes of two half circles.
            svg.point(x, y - r)
            svg.markup("a")
            svg.point(r, r)
            svg.markup(" 0 1 1-.1 0")
        }
        svg.markup("z")
    }

    private func drawRelative(_ moves: [(StaticString, Double)], into svg: inout SVGWriter) {
        for (command, distance) in moves {
            svg.markup(command)
            svg.number(distance)
        }
    }
}
