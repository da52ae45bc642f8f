/// A 100 % bar: the parts of one whole, side by side in their own patterns.
///
/// A bar whose parts add up gives a hidden part away as what is left. So parts are stacked only when every one is
/// a number; with hidden, coded or missing parts they are drawn as bars below each other, from 0 to 100, and when
/// a single part is hidden or coded, every part is drawn as hidden.
public struct ShareBar: Chart {
    /// The words around the picture, and its width.
    public let frame: ChartFrame
    /// The parts in their vocabulary's order, which is the order of the bar. Shares as they are printed, in per
    /// cent: they may add up to 99 or 101, and the bar is drawn to their sum.
    public let parts: [ChartCategory]

    /// Makes a 100 % bar.
    public init(frame: ChartFrame, parts: [ChartCategory]) {
        self.frame = frame
        self.parts = parts
    }

    /// The picture as the bytes of one `<svg>` element.
    public func svg() -> [UInt8] {
        let numbers = parts.compactMap { part in part.point.number.map { (name: part.name, value: $0) } }
        guard numbers.count == parts.count else {
            return BarChart(frame: frame, categories: withheld, order: .given, domain: .percent)
                .svg(kind: "chart-share")
        }
        guard numbers.contains(where: { $0.value > 0 }) else {
            return emptyPicture(frame, kind: "chart-share")
        }
        let layout = ShareLayout(frame: frame, parts: numbers)
        let styles = (0..<min(parts.count, PartStyle.count)).map(PatternName.part)
        let widths = layout.parts.map { measuredWidth($0.value, size: frame.width.textSize, bold: true) }
        return picture(frame, kind: "chart-share", height: layout.height, patterns: styles) { svg in
            for part in layout.parts {
                SharePartMark(
                    part: part, hasKey: layout.hasKey, width: frame.width, valueWidth: widths.max() ?? 0
                ).draw(into: &svg)
            }
        }
    }

    /// The parts, all hidden where exactly one of them is not told: the rest of 100 would tell it.
    private var withheld: [ChartCategory] {
        let untold = parts.filter { $0.point == .hidden || $0.point.code != nil }
        guard untold.count == 1 else { return parts }
        return parts.map { ChartCategory(name: $0.name, point: .hidden) }
    }
}
