/// A sentence of the month, before it has words: the rule that fired and the published figures it speaks of.
public struct ReportFinding: Sendable {
    /// The rule.
    public let rule: FindingRule
    /// 3 act, 2 watch, 1 good news, 0 where nothing fired.
    public let severity: Int
    /// What the sentence's places are filled with, by the places' names.
    public let places: [(name: String, value: Place)]
    /// The figure it rests on; nil only for F31.
    public let figure: FigureKey?

    /// What fills a place of a sentence.
    public enum Place: Sendable {
        /// A published figure's value, with the base that may be shown.
        case figure(PublishedFigure)
        /// The value that the figure had before.
        case previous(PublishedFigure)
        /// A target of the program, in the figure's unit.
        case target(Double, FigureUnit)
        /// A category of a breakdown.
        case category(FigureKey)
        /// A whole number.
        case number(Int)
    }
}
