/// Plain ground behind figures that stand on a pattern or a rule.
struct PlatesMark {
    let boxes: [Box]

    func draw(into svg: inout SVGWriter) {
        guard !boxes.isEmpty else { return }
        svg.markup("<path class=\"plate\" fill=\"#fff\" d=\"")
        for box in boxes { box.write(into: &svg) }
        svg.markup("\"/>")
    }
}
