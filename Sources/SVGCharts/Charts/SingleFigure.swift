/// One figure in large type, what it means, and how it came about: for the top of a dashboard or report.
public struct SingleFigure: Chart {
    /// The words around the picture, and its width.
    public let frame: ChartFrame
    /// The figure as it is published, its unit included: "64%", "[c]".
    public let text: String
    /// What it counts and how it changed, in up to three lines.
    public let caption: String
    /// The months to the figure, oldest first; none for a figure without a past.
    public let trend: [ChartPoint]
    /// What stands under the first point of the trend, for example "Sep 2025"; may be empty.
    public let firstLabel: String
    /// What stands under the last point.
    public let lastLabel: String
    /// From where to where the trend runs.
    public let domain: ChartDomain

    /// Makes a single figure of 240 units' width, for cards of at least 165 pixels; `frame.width` does not matter.
    public init(
        frame: ChartFrame, text: String, caption: String, trend: [ChartPoint] = [], firstLabel: String = "",
        lastLabel: String = "", domain: ChartDomain = .fitted
    ) {
        self.frame = frame
        self.text = text
        self.caption = caption
        self.trend = trend
        self.firstLabel = firstLabel
        self.lastLabel = lastLabel
        self.domain = domain
    }

    private static let width = 240.0
    private static let size = 16.0
    private static let lineHeight = 20.0
    private static let trendHeight = 44.0

    /// The picture as the bytes of one `<svg>` element.
    public func svg() -> [UInt8] {
        let words = text.isEmpty ? frame.emptyText : text
        // A figure of many words shrinks until it fits; below the caption's size it is cut.
        let figureSize = max(
            Self.size, min(48, 48 * Self.width / max(1, measuredWidth(words, size: 48, bold: true))))
        let figure = wrapped(words, size: figureSize * 1.12, width: Self.width * 1.01, lines: 1).first ?? ""
        let lines = wrapped(caption, size: Self.size, width: Self.width, lines: 3)
        let captionTop = figureSize * 0.84 + 8
        let trendTop = captionTop + Double(lines.count) * Self.lineHeight + 10
        let hasTrend = trend.contains { !$0.isMissing }
        let hasLabels = !firstLabel.isEmpty || !lastLabel.isEmpty
        let trendBottom = trendTop + Self.trendHeight
        let height = hasTrend ? trendBottom + (hasLabels ? Self.lineHeight + 4 : 2) : trendTop - 4
        return picture(
            frame, kind: "chart-figure", width: Self.width, height: height.rounded(.up), textSize: Self.size,
            patterns: hasTrend && trend.contains(.hidden) ? [.hidden] : []
        ) { svg in
            drawFigure(figure, size: figureSize, into: &svg)
            for (index, line) in lines.enumerated() {
                let y = captionTop + Double(index) * Self.lineHeight + Self.size * 0.8
                TextMark(words: line, x: 0, y: y, kind: "caption").draw(into: &svg)
            }
            if hasTrend { drawTrend(from: trendTop, into: &svg) }
        }
    }

    private func drawFigure(_ figure: String, size: Double, into svg: inout SVGWriter) {
        svg.markup("<text class=\"figure\" font-weight=\"bold\"")
        svg.attribute("font-size", size)
        svg.attribute("y", size * 0.82)
        svg.markup(">")
        svg.text(figure)
        svg.markup("</text>")
    }

    private func drawTrend(from top: Double, into svg: inout SVGWriter) {
        TrendMark(
            points: trend, domain: domain,
            area: PlotArea(left: 0, top: top, width: Self.width, height: Self.trendHeight)
        ).draw(into: &svg)
        let y = top + Self.trendHeight + Self.lineHeight - 2
        let first = wrapped(firstLabel, size: Self.size, width: Self.width / 2 - 4, lines: 1).first ?? ""
        let last = wrapped(lastLabel, size: Self.size, width: Self.width / 2 - 4, lines: 1).first ?? ""
        TextMark(words: first, x: 0, y: y, kind: "axis-label").draw(into: &svg)
        TextMark(words: last, x: Self.width, y: y, kind: "axis-label", anchor: .end).draw(into: &svg)
    }
}
