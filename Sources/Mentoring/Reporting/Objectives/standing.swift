/// Where an objective stands at the end of a month.
///
/// It is judged once: by the figure of the month in which its day lies. Until then it is at its target, on course or
/// behind. The way to the target is the straight line from the first value that was told uncoded, on that month's last
/// day, to the target on the objective's day. A figure is on course while it is behind that line by no more than the
/// least width of the steady band (5 points for shares). An objective to keep a figure is behind as soon as it is not at
/// its target.
func standing(of objective: Objective, _ figures: PublishedFigures, in month: Month) -> ObjectiveStanding {
    let deciding = decidingMonth(of: objective, figures).flatMap { $0 <= month ? $0 : nil }
    guard let figure = figures.figure(FigureKey(objective.metric), in: deciding ?? month) else {
        return .notCollected
    }
    switch figure.status {
    case .notCollected: return .notCollected
    case .tooEarly: return .tooEarly
    case .hidden: return .notShown
    case .published where figure.value == nil: return .tooEarly
    case .published, .atMost, .atLeast: break
    }
    guard let isMet = objective.isMet(by: figure) else { return .notShown }
    if deciding != nil { return isMet ? .met : .missed }
    return isMet ? .atTarget : course(of: objective, figure, figures)
}

/// The month by whose end an objective is judged: the first one that ends on its day or later; nil while none has.
func decidingMonth(of objective: Objective, _ figures: PublishedFigures) -> Month? {
    figures.months.first { $0.lastDay >= objective.by }
}

/// Whether a figure that is not at the target is on the way to it.
private func course(
    of objective: Objective, _ now: PublishedFigure, _ figures: PublishedFigures
) -> ObjectiveStanding {
    if objective.direction == .keep { return .behind }
    guard let start = firstTold(objective, figures, before: now.resultMonth) else { return .tooEarly }
    let expected = objective.wayPoint(from: start.value, on: start.day, at: now.resultMonth.lastDay)
    let tolerance = SteadyBand.leastWidth(now.unit, at: expected)
    let isUp = objective.direction == .up
    let line = isUp ? expected - tolerance : expected + tolerance
    guard let isOnCourse = now.reaches(line, upward: isUp) else { return .notShown }
    return isOnCourse ? .onCourse : .behind
}

/// The first value told uncoded before a month, with its month's last day.
private func firstTold(
    _ objective: Objective, _ figures: PublishedFigures, before month: Month
) -> (value: Double, day: Day)? {
    for earlier in figures.months where earlier < month {
        if let figure = figures.figure(FigureKey(objective.metric), in: earlier), figure.isUncoded,
            figure.resultMonth < month, let value = figure.value
        {
            return (value, figure.resultMonth.lastDay)
        }
    }
    return nil
}

extension Objective {
    /// Whether a published figure meets the objective; nil where that cannot be told: a coded share tells it only
    /// where the whole range that it may lie in is on one side of the target.
    ///
    /// To keep a figure is to have it at the target, give or take the least width of the steady band.
    func isMet(by figure: PublishedFigure) -> Bool? {
        switch direction {
        case .up: return figure.reaches(target, upward: true)
        case .down: return figure.reaches(target, upward: false)
        case .keep:
            let width = SteadyBand.leastWidth(figure.unit, at: target)
            let isHighEnough = figure.reaches(target - width, upward: true)
            let isLowEnough = figure.reaches(target + width, upward: false)
            if isHighEnough == false || isLowEnough == false { return false }
            return isHighEnough == true && isLowEnough == true ? true : nil
        }
    }

    /// The value on the straight line from a first value to the target on the objective's day, not beyond the target.
    func wayPoint(from first: Double, on day: Day, at now: Day) -> Double {
        let days = by - day
        guard days > 0 else { return target }
        let share = min(max(Double(now - day) / Double(days), 0), 1)
        let value = first + (target - first) * share
        // A first value beyond the target is no way that leads back to it.
        return direction == .up ? min(value, target) : max(value, target)
    }
}

extension PublishedFigure {
    /// Whether the value is at or beyond a limit; nil where the figure does not tell.
    func reaches(_ limit: Double, upward: Bool) -> Bool? {
        guard let range = publishedRange else { return nil }
        if upward { return range.lowerBound >= limit ? true : range.upperBound < limit ? false : nil }
        return range.upperBound <= limit ? true : range.lowerBound > limit ? false : nil
    }

    /// Where the value lies, as far as it is told: a coded share is a range of per cent; nil where nothing is told.
    private var publishedRange: ClosedRange<Double>? {
        switch status {
        case .published: value.map { $0...$0 }
        case .atMost(let end): 0...Double(min(max(end, 0), 100))
        case .atLeast(let end): Double(min(max(end, 0), 100))...100
        case .hidden, .notCollected, .tooEarly: nil
        }
    }
}
