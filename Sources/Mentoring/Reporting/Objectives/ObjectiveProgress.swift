/// Where an objective of the program stands at the end of a month, by published figures alone (domain.md 4.1 § 2).
public struct ObjectiveProgress: Sendable {
    /// What the program wants to reach.
    public let objective: Objective
    /// The figure it is bound to, as the month publishes it; nil where there is none of that name.
    public let now: PublishedFigure?
    /// Where it stands.
    public let standing: ObjectiveStanding
    /// The figure that decided it, and the month in which its day lies, where that is an earlier month; nil where the
    /// day is still to come or comes in this month, and where there was no figure.
    public let decidedBy: (month: Month, figure: PublishedFigure)?

    /// What the target counts in: the figure's unit; nil where there is no figure.
    public var unit: FigureUnit? { now?.unit }
}

/// Where an objective stands. The raw value is the end of the words' key.
public enum ObjectiveStanding: String, CaseIterable, Sendable {
    /// The figure had reached the target on the objective's day, or for an objective to keep it, stood at it.
    case met
    /// The figure is at the target, and the objective's day is still to come.
    case atTarget = "at-target"
    /// Not at the target, and not behind the way to it.
    case onCourse = "on-course"
    /// Behind the way to the target.
    case behind
    /// The day by which it was to be met has come, and it was not met.
    case missed
    /// The figure is not shown, or coded so that one cannot tell.
    case notShown = "not-shown"
    /// The data that the figure needs were not supplied.
    case notCollected = "not-collected"
    /// The program is too young for the figure, the figure has no cases, or this is the first month that tells it.
    case tooEarly = "too-early"
}

/// The objectives of a program at the end of a month, in the program's order.
func objectiveProgress(_ figures: PublishedFigures, in month: Month) -> [ObjectiveProgress] {
    figures.facts.objectives.map { objective in
        let key = FigureKey(objective.metric)
        let deciding = decidingMonth(of: objective, figures)
        return ObjectiveProgress(
            objective: objective, now: figures.figure(key, in: month),
            standing: standing(of: objective, figures, in: month),
            decidedBy: deciding.flatMap { deciding in
                deciding < month ? figures.figure(key, in: deciding).map { (deciding, $0) } : nil
            })
    }
}
