/// A trend the size of a word, for a table's cell or a line of text.
///
/// It has no text and no axis: the figures stand beside it. Hidden points are hatched, missing ones a gap.
public struct Sparkline: Chart {
    /// The words around the picture, and its width.
    public let frame: ChartFrame
    /// The points from the oldest to the newest.
    public let points: [ChartPoint]
    /// From where to where it runs.
    public let domain: ChartDomain
    /// Whether neighbors are joined by a line; where not, each point is a dot.
    public let isJoined: Bool

    /// Makes a sparkline of 120 by 32 units; `frame.width` and `frame.emptyText` do not matter to it.
    public init(
        frame: ChartFrame, points: [ChartPoint], domain: ChartDomain = .fitted, isJoined: Bool = true
    ) {
        self.frame = frame
        self.points = points
        self.domain = domain
        self.isJoined = isJoined
    }

    /// The picture as the bytes of one `<svg>` element.
    public func svg() -> [UInt8] {
        picture(
            frame, kind: "chart-sparkline", width: 120, height: 32,
            patterns: points.contains(.hidden) ? [.hidden] : []
        ) { svg in
            TrendMark(
                points: points, domain: domain, area: PlotArea(left: 0, top: 1, width: 120, height: 30),
                isJoined: isJoined
            ).draw(into: &svg)
        }
    }
}
