/// Reads the figures of one month as rules need them.
struct MonthReader {
    let figures: PublishedFigures
    let month: Month
    /// The waves that closed in the month.
    let closedWaves: Set<String>

    init(figures: PublishedFigures, month: Month) {
        self.figures = figures
        self.month = month
        closedWaves = Set(
            figures.facts.waves.lazy.filter { $0.closedOn?.month == month }.map(\.id))
    }

    /// A figure whose exact value is told for this very month.
    func told(_ id: String) -> PublishedFigure? { told(FigureKey(id)) }

    /// A figure or row whose exact value is told for this very month.
    func told(_ key: FigureKey) -> PublishedFigure? {
        figures.figure(key, in: month).flatMap { isTold($0) ? $0 : nil }
    }

    /// The rows of a breakdown whose exact values are told for this very month.
    func toldRows(_ id: String, by dimension: String) -> [PublishedFigure] {
        figures.rows(of: id, by: dimension, in: month).filter(isTold)
    }

    /// A survey figure that repeats the answers of an earlier month's wave is no news, as is one of twelve months that
    /// repeats an earlier result (R8e).
    private func isTold(_ figure: PublishedFigure) -> Bool {
        figure.resultMonth == month && figure.isUncoded && figure.wave.map(closedWaves.contains) ?? true
    }

    /// The smallest count that is told (k).
    var smallestCount: Double { Double(figures.smallestCount) }

    /// A finding about one figure.
    func finding(
        _ rule: FindingRule, _ figure: PublishedFigure, worse: Bool = true, variant: String? = nil,
        _ places: [(name: String, value: ReportFinding.Place)]
    ) -> ReportFinding {
        ReportFinding(
            rule: rule, severity: rule.severity(worse: worse), variant: variant, places: places,
            figure: figure.key)
    }

    /// A finding where a share is below the program's target.
    func belowTarget(_ rule: FindingRule, _ id: String) -> ReportFinding? {
        guard let figure = told(id), let value = figure.value, let target = figures.targets[id], value < target
        else { return nil }
        return finding(rule, figure, [("x", .figure(figure)), ("t", .target(target, figure.unit))])
    }
}

extension PublishedFigure {
    /// Whether its value is told as a number.
    var isUncoded: Bool { status == .published && value != nil }
}
