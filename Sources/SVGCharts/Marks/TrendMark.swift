/// A small line without axes: the shape of a trend, its newest value marked with a dot.
///
/// It breaks where there is no number. A hidden point is a hatched band as high as the trend; a coded one a short
/// band at its foot.
struct TrendMark {
    let points: [ChartPoint]
    let domain: ChartDomain
    let area: PlotArea

    func draw(into svg: inout SVGWriter) {
        let range = ValueRange(of: points.compactMap(\.number), in: domain, decimals: 0)
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
            boxes: columns.filter { points[$0].code != nil }.map {
                Box(x: x($0) - band / 2, y: area.bottom - 3, width: band, height: 3)
            }
        ).draw(into: &svg)
        let drawn = columns.map { column in
            points[column].number.map { (x: x(column), y: scale.position($0)) }
        }
        LinesMark(lines: [LineMark(series: 0, points: drawn)]).draw(into: &svg)
        let alone = columns.filter { column in
            let before = column > 0 ? drawn[column - 1] : nil
            let after = column + 1 < drawn.count ? drawn[column + 1] : nil
            return drawn[column] != nil && (column == drawn.count - 1 || before == nil && after == nil)
        }
        MarkersMark(series: 0, points: alone.compactMap { drawn[$0] }).draw(into: &svg)
    }
}
