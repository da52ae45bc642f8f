/// Where an objective of the program stands at the end of a month, by published figures alone (domain.md 4.1 § 2).
public struct ObjectiveProgress: Sendable {
    /// What the program wants to reach.
    public let objective: Objective
    /// The figure it is bound to, as the month publishes it; nil where there is none of that name.
    public let now: PublishedFigure?
    /// Where it stands.
    public let standing: ObjectiveStanding

    /// What the target counts in: the figure's unit; nil where there is no figure.
    public var unit: FigureUnit? { now?.unit }
}

/// Where an objective stands. The raw value is the end of the words' key.
public enum ObjectiveStanding: String, CaseIterable, Sendable {
    /// The figure has reached the target, or for an objective to keep it, stands at it.
    case met
    /// Not met, and not behind the way to the target.
    case onCourse = "on-course"
    /// Behind the way to the target.
    case behind
    /// The day by which it was to be met has come, and it is not met.
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
        ObjectiveProgress(
            objective: objective, now: figures.figure(FigureKey(objective.metric), in: month),
            standing: standing(of: objective, figures, in: month))
    }
}
