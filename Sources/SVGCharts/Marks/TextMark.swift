/// One line of text.
struct TextMark {
    /// Which end of the text stands at `x`.
    enum Anchor {
        case start, middle, end
    }

    let words: String
    let x: Double
    /// The baseline of the letters.
    let y: Double
    let kind: StaticString
    var anchor = Anchor.start
    var isBold = false

    func draw(into svg: inout SVGWriter) {
        guard !words.isEmpty else { return }
        svg.markup("<text")
        svg.attribute("class", kind)
        anchor.write(into: &svg)
        if isBold { svg.attribute("font-weight", "bold") }
        drawWords(into: &svg)
    }

    /// The text without what it shares with others of its group.
    fileprivate func drawWords(into svg: inout SVGWriter) {
        svg.attribute("x", x)
        svg.attribute("y", y)
        svg.markup(">")
        svg.text(words)
        svg.markup("</text>")
    }
}

/// Lines of text of one kind and anchor, which are written once for all of them.
struct TextGroupMark {
    let kind: StaticString
    let anchor: TextMark.Anchor
    var isBold = false
    let words: [(words: String, x: Double, y: Double)]

    func draw(into svg: inout SVGWriter) {
        guard !words.isEmpty else { return }
        svg.markup("<g")
        svg.attribute("class", kind)
        anchor.write(into: &svg)
        if isBold { svg.attribute("font-weight", "bold") }
        svg.markup(">")
        for line in words {
            svg.markup("<text")
            TextMark(words: line.words, x: line.x, y: line.y, kind: kind).drawWords(into: &svg)
        }
        svg.markup("</g>")
    }
}

extension TextMark.Anchor {
    fileprivate func write(into svg: inout SVGWriter) {
        switch self {
        case .start: break
        case .middle: svg.attribute("text-anchor", "middle")
        case .end: svg.attribute("text-anchor", "end")
        }
    }
}

/// The baseline that puts text of a size around a middle line: capitals and digits are 0.7 of the size high.
func baseline(centeredAt y: Double, size: Double) -> Double { y + size * 0.35 }
