import Mentoring

/// How figures moved, in words and with the difference beside them (domain.md 4.3).
extension FigureText {
    /// How a figure moved since the month before, the survey before, or for one of twelve months since the year before;
    /// nil where that is not told.
    func change(_ figure: PublishedFigure?) -> String? {
        guard let figure else { return nil }
        guard let change = figure.change, let previous = figure.previous else { return noChange(figure) }
        let since: String
        if figure.wave != nil {
            since = words[.changeWaveBefore]
        } else {
            since = name(of: figure.resultMonth - (figure.key.isComparedWithYearBefore ? 12 : 1))
        }
        let key: WordKey =
            switch change {
            case .up: .changeUp
            case .down: .changeDown
            case .same: .changeSame
            }
        return words.text(
            key,
            [
                "previous": number(previous, figure.unit), "month": since,
                "difference": difference(from: previous, to: figure.value, figure.unit),
            ])
    }

    /// Of a survey's figure that has a value, that no earlier one can be put beside it.
    private func noChange(_ figure: PublishedFigure) -> String? {
        guard figure.wave != nil, figure.status == .published, figure.value != nil, figure.previous == nil
        else {
            return nil
        }
        return words[.changeNoWave]
    }

    /// Which way a figure moved, and by how much: “up (+18 points)”; empty where that is not told.
    func direction(
        _ change: FigureChange?, from previous: Double?, to value: Double?, _ unit: FigureUnit
    ) -> String {
        let word: String
        switch change {
        case .up: word = words[.directionUp]
        case .down: word = words[.directionDown]
        case .same: word = words[.directionSame]
        case nil: return ""
        }
        guard let previous else { return word }
        return words.text(
            .directionBy, ["direction": word, "difference": difference(from: previous, to: value, unit)])
    }

    /// The difference of two printed values with its sign: “+17”, “−1 point”, “no difference”. Of shares it is points,
    /// never per cent of per cent (domain.md 4.3).
    private func difference(from previous: Double, to value: Double?, _ unit: FigureUnit) -> String {
        guard let value else { return words[.figureNoData] }
        let isFine = unit == .perMonth || unit == .scale || unit == .ratio
        let isWhole = previous == previous.rounded() && value == value.rounded()
        let decimals = isFine || unit == .points && !isWhole ? 1 : 0
        let steps = ((value - previous) * (decimals == 1 ? 10 : 1)).rounded()
        guard steps != 0 else { return words[.changeNone] }
        let size = abs(steps) / (decimals == 1 ? 10 : 1)
        let numeral = (steps > 0 ? "+" : "−") + grouped(size, decimals: decimals)
        switch unit {
        case .percent, .points: return words.counted("units.points", size == 1 ? 1 : 2, numeral: numeral)
        case .days: return words.counted("units.days", Int(size), numeral: numeral)
        case .people, .relationships, .goals, .places, .perMonth, .scale, .ratio: return numeral
        }
    }
}

extension FigureKey {
    /// What the catalogue says of the part that the figure is; nil for an id of no part.
    var part: MetricPart? {
        metricCatalogue.first { $0.id == metric }.flatMap { metric in
            metric.parts.first { metric.figureID($0).utf8.elementsEqual(id.utf8) }
        }
    }

    /// Whether its previous value is that of the same month a year earlier (domain.md 3.0a, “change”).
    var isComparedWithYearBefore: Bool { part.map { $0.spansTwelveMonths || $0.isToldYearly } ?? false }
}
