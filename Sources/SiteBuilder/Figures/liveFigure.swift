import Mentoring
import Templates

extension PageSetup {
    /// The latest published value of a figure for the middle of a sentence: “(78%, n = 40–99, September 2026)”.
    func liveFigure(_ reference: FigureReference) -> String {
        let (value, base, period) = latestValue(of: reference)
        guard let period else { return words.text(.liveWithoutMonth, ["value": value]) }
        guard let base else { return words.text(.liveFigure, ["value": value, "month": period]) }
        return words.text(.liveWithBase, ["value": value, "base": base, "month": period])
    }

    /// The latest published value of a figure in words, how many stand behind it, and of when it is; without a
    /// period where the program has no complete month yet.
    func latestValue(of reference: FigureReference) -> (value: String, base: String?, period: String?) {
        guard let figures = reports[reference.program]?.latest(1), let month = figures.months.last else {
            return (words[.figureNoData], nil, nil)
        }
        let figure = figures.figure(reference.key, in: month)
        return (
            self.figures.value(figure), self.figures.base(figure), self.figures.period(of: figure, in: month)
        )
    }
}

extension ProgramReports {
    /// The figures of the latest complete months, at most so many; nil before the first one. Those of a frozen month
    /// are what its ledger keeps.
    func latest(_ count: Int) -> FigureSeries? {
        guard let last = figures.months.last, let series = figures.series(through: last, count: count) else {
            return nil
        }
        let months = series.months.map { ($0, frozen[$0]?.figures ?? MonthFigures(series.all(in: $0))) }
        return frozen.isEmpty
            ? series : FigureSeries(months, targets: series.targets, cadenceDays: series.cadenceDays)
    }
}
