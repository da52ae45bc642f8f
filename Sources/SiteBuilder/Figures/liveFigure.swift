import Mentoring
import Templates

extension PageSetup {
    /// The latest published value of a figure for the middle of a sentence: “(78%, n = 40–99, September 2026)”.
    func liveFigure(_ reference: FigureReference) -> String {
        guard let figures = programs[reference.program], let month = figures.months.last else {
            return words.text(.liveWithoutMonth, ["value": words[.figureNoData]])
        }
        let figure = figures.figure(reference.key, in: month)
        let value = self.figures.value(figure)
        let period = self.figures.period(of: figure, in: month)
        guard let base = self.figures.base(figure) else {
            return words.text(.liveFigure, ["value": value, "month": period])
        }
        return words.text(.liveWithBase, ["value": value, "base": base, "month": period])
    }
}
