/// The definitions of the patterns a picture uses; their ids begin with the picture's, so that many stand in one
/// page.
///
/// Diagonal lines mean "hidden" and nothing else. Parts of a whole are solid, or have holes through which
/// the page shows: dots, level lines, upright lines, a grid, squares. The six differ without color.
struct PatternDefinitions {
    let names: [PatternName]

    func draw(into svg: inout SVGWriter) {
        guard !names.isEmpty else { return }
        svg.markup("<defs>")
        for name in names {
            svg.markup("<pattern")
            svg.markup(" id=\"")
            svg.writeID(of: name)
            svg.markup("\" patternUnits=\"userSpaceOnUse\" width=\"8\" height=\"8\">")
            switch name {
            case .hidden:
                svg.markup("<path class=\"hatch\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.2\"")
                svg.markup(" d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\"/>")
            case .part(let style):
                drawPart(style, into: &svg)
            }
            svg.markup("</pattern>")
        }
        svg.markup("</defs>")
    }

    /// A square of the color with holes, which the even-odd rule leaves open.
    private func drawPart(_ style: Int, into svg: inout SVGWriter) {
        svg.markup("<path class=\"pattern-color")
        SeriesStyle(style).writeClass(into: &svg)
        svg.markup("\" fill=\"currentColor\" fill-rule=\"evenodd\" d=\"M0 0h8v8h-8z")
        switch style {
        case 1: svg.markup("M1 3a2 2 0 1 1 4 0a2 2 0 1 1-4 0z")
        case 2: svg.markup("M0 1h8v2h-8zM0 5h8v2h-8z")
        case 3: svg.markup("M2 0h4v8h-4z")
        case 4: svg.markup("M0 0h6v6h-6z")
        case 5: svg.markup("M0 0h4v4h-4zM4 4h4v4h-4z")
        default: break
        }
        svg.markup("\"/>")
    }
}
