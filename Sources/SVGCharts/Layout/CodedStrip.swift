/// The rows under the plot for points that have no height: words, and in charts of several lines hidden cells.
///
/// A word drawn in the plot would need a height, and any height would say more than the word does.
struct CodedStrip {
    /// A series that has such points.
    struct Row {
        let series: Int
        /// The name at the row's end; empty where the chart has one series.
        let name: String
        let runs: [Run]
        /// Columns whose point is hidden.
        let hidden: [Int]
    }

    /// Neighboring columns with the same words, which share one band.
    struct Run: Equatable {
        let columns: ClosedRange<Int>
        let words: String
        /// Whether boxes in the plot stand for the points, so that they need no band of their own.
        var hasBoxes = false
    }

    let rows: [Row]

    /// The strip of a chart's series, each as its points over the columns.
    init(of series: [(name: String, points: [ChartPoint])]) {
        let several = series.count > 1
        rows = series.enumerated().compactMap { index, one in
            let runs = Self.runs(of: one.points)
            let hidden = several ? one.points.indices.filter { one.points[$0] == .hidden } : []
            guard !runs.isEmpty || !hidden.isEmpty else { return nil }
            return Row(series: index, name: several ? one.name : "", runs: runs, hidden: hidden)
        }
    }

    /// The runs of coded points, in the order of the columns.
    static func runs(of points: [ChartPoint]) -> [Run] {
        var runs: [Run] = []
        for (column, point) in points.enumerated() {
            guard let words = point.code else { continue }
            let hasBox = point.bounds != nil
            if let last = runs.last, last.columns.upperBound == column - 1, last.words == words,
                last.hasBoxes == hasBox
            {
                runs[runs.count - 1] = Run(
                    columns: last.columns.lowerBound...column, words: words, hasBoxes: hasBox)
            } else {
                runs.append(Run(columns: column...column, words: words, hasBoxes: hasBox))
            }
        }
        return runs
    }
}
