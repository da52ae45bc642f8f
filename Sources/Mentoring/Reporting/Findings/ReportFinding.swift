/// A sentence of the month, before it has words: the rule that fired and the published figures it speaks of.
public struct ReportFinding: Sendable {
    /// The rule.
    public let rule: FindingRule
    /// 3 act, 2 watch, 1 good news, 0 for what only its own section says, and where nothing fired.
    public let severity: Int
    /// Which of the rule's sentences it is, where the rule has several: the end of the key `findings.F20.…`.
    public let variant: String?
    /// What the sentence's places are filled with, by the places' names.
    public let places: [(name: String, value: Place)]
    /// The figure it rests on; nil for F29 and F31, which rest on none.
    public let figure: FigureKey?

    init(
        rule: FindingRule, severity: Int, variant: String? = nil, places: [(name: String, value: Place)],
        figure: FigureKey?
    ) {
        self.rule = rule
        self.severity = severity
        self.variant = variant
        self.places = places
        self.figure = figure
    }

    /// What fills a place of a sentence.
    public enum Place: Sendable {
        /// A published figure's value, with the base that may be shown.
        case figure(PublishedFigure)
        /// A published count with the word for what it counts, such as “1 person”.
        case counted(PublishedFigure)
        /// The value that the figure had before.
        case previous(PublishedFigure)
        /// A target of the program, in the figure's unit.
        case target(Double, FigureUnit)
        /// A category of a breakdown.
        case category(FigureKey)
        /// A category within a sentence, such as “after a year”.
        case phrase(FigureKey)
        /// A whole number.
        case number(Int)
        /// A day.
        case day(Day)
        /// Families of metrics, as the data that they need are called.
        case families([String])
        /// An attention rule by its id.
        case attentionRule(String)
        /// What the program itself wrote: an objective, a question, how a comparison group was chosen.
        case ownWords(String)
    }
}
