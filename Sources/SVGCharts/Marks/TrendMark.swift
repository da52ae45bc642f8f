/// A small line without axes: the shape of a trend, its newest value marked with a dot.
///
/// It breaks where there is no number. A hidden point is a hatched band as high as the trend; one of which only a range
/// is published an open box over it, and one in words a short band at the foot.
struct TrendMark {
    let points: [ChartPoint]
    let domain: ChartDomain
    let area: PlotArea
    /// Whether neighbors are joined by a line; where not, each point is a dot.
    var isJoined = true

    func draw(into svg: inout SVGWriter) {
        let range = ValueRange(of: points.flatMap(\.ends), in: domain, decimals: 0)
        let scale = LinearScale(
            low: range?.low ?? 0, high: range?.high ?? 1, start: area.bottom - 4, end: area.top + 4)
        // The first and the last point stand at the ends, so that labels under the ends name them.
        let gaps = Double(max(1, points.count - 1))
        let x = { (column: Int) in area.left + 4 + (area.width - 8) * Double(column) / gaps }
        let band = min((area.width - 8) / gaps * 0.7, 12)
        let columns = points.indices
        HiddenCellsMark(
            boxes: columns.filter { points[$0] == .hidden }.map {
                Box(x: x($0) - band / 2, y: area.top, width: band, height: area.height)
            }
        ).draw(into: &svg)
        CodedBandMark(
            boxes: columns.filter { points[$0].code != nil && points[$0].bounds == nil }.map {
                Box(x: x($0) - band / 2, y: area.bottom - 3, width: band, height: 3)
            }
        ).draw(into: &svg)
        BarsMark(
            series: 0,
            boxes: columns.compactMap { column in
                points[column].bounds.map { bounds in
                    let top = scale.position(bounds.upperBound)
                    return Box(
                        x: x(column) - band / 2, y: top, width: band,
                        height: scale.position(bounds.lowerBound) - top)
                }
            }, look: .open
        ).draw(into: &svg)
        let drawn = columns.map { column in
            points[column].number.map { (x: x(column), y: scale.position($0)) }
        }
        if isJoined { LinesMark(lines: [LineMark(series: 0, points: drawn)]).draw(into: &svg) }
        let alone = columns.filter { column in
            let before = column > 0 ? drawn[column - 1] : nil
            let after = column + 1 < drawn.count ? drawn[column + 1] : nil
            return drawn[column] != nil
                && (!isJoined || column == drawn.count - 1 || before == nil && after == nil)
        }
        MarkersMark(series: 0, points: alone.compactMap { drawn[$0] }).draw(into: &svg)
    }
}
