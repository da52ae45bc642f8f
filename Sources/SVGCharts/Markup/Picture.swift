/// The whole picture around its marks: the root, the accessible name and description, the patterns.
///
/// `role="img"` makes it one thing for assistive technology, named by `title` and `desc`; what is drawn is hidden
/// from it, since the page gives the same figures as a table. `kind` is the class after `chart`.
func picture(
    _ frame: ChartFrame, kind: StaticString, width: Double? = nil, height: Double, textSize: Double? = nil,
    patterns: [PatternName] = [], drawing: (inout SVGWriter) -> Void
) -> [UInt8] {
    var svg = SVGWriter(id: ChartID(frame.id))
    svg.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart ")
    svg.markup(kind)
    if width == nil {
        switch frame.width {
        case .standard: break
        case .wide: svg.markup(" wide")
        case .narrow: svg.markup(" narrow")
        }
    }
    svg.markup("\" viewBox=\"0 0 ")
    svg.point(width ?? frame.width.units, height)
    svg.markup("\" role=\"img\" aria-labelledby=\"")
    svg.writeID("-title ")
    svg.writeID("-desc\"><title id=\"")
    svg.writeID("-title\">")
    svg.text(frame.title)
    svg.markup("</title><desc id=\"")
    svg.writeID("-desc\">")
    svg.text(frame.description)
    svg.markup("</desc>")
    PatternDefinitions(names: patterns).draw(into: &svg)
    svg.markup("<g aria-hidden=\"true\" fill=\"currentColor\" font-family=\"system-ui,sans-serif\"")
    svg.attribute("font-size", textSize ?? frame.width.textSize)
    svg.markup(">")
    drawing(&svg)
    svg.markup("</g></svg>")
    return svg.bytes
}
