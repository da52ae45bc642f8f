/// Rounds figures for publication and compares each with the one before, month after month (domain.md 3.0a, 4.3).
struct MonthComparison {
    private let rounding: Rounding
    private let rules: PrimaryRules
    private var figures: [Month: [FigureKey: PublishedFigure]] = [:]
    private var readings: [Month: [FigureKey: Reading]] = [:]

    init(rounding: Rounding, rules: PrimaryRules) {
        self.rounding = rounding
        self.rules = rules
    }

    /// What a month published under a key.
    func figure(_ key: FigureKey, in month: Month) -> PublishedFigure? { figures[month]?[key] }

    /// A figure of the month as it is published.
    mutating func publish(_ told: ToldFigure, in month: Month) -> PublishedFigure {
        let slot = told.slot
        var status = told.status
        var value: Double?
        var base = PublishedBase.notShown
        if let result = told.result, status != .hidden, status != .notCollected, status != .tooEarly {
            if status == .published { value = rounding.value(result) }
            if result.hasNoCases {
                base = .exact(0)
            } else if status == .published, value == nil {
                // Rounding to the program's base left nothing to divide by.
                status = .hidden
            } else {
                base = publishedBase(result, slot)
            }
        }
        let previousMonth = slot.part.spansTwelveMonths ? month - 12 : month - 1
        let previous = readings[previousMonth]?[slot.key]
        // Surveys are compared wave with wave, never with a month of the year before (domain.md 4.3).
        let yearBefore = slot.metric.family == .surveys ? nil : readings[month - 12]?[slot.key]
        var change: FigureChange?
        var yearChange: FigureChange?
        var streak = 0
        if let value, let result = told.result {
            if let previous {
                change = SteadyBand.change(from: previous.result, to: result)
                streak = SteadyBand.streak(from: previous.result, to: result, after: previous.streak)
            }
            if let yearBefore { yearChange = SteadyBand.change(from: yearBefore.result, to: result) }
            readings[month, default: [:]][slot.key] = Reading(published: value, result: result, streak: streak)
        }
        return keep(
            PublishedFigure(
                key: slot.key, unit: slot.part.unit, status: status, value: value, base: base,
                previous: previous?.published, change: change, streak: streak,
                yearBefore: value == nil ? nil : yearBefore?.published, yearChange: yearChange,
                resultMonth: month),
            in: month)
    }

    /// Remembers a figure as the month's, an earlier month's result included.
    mutating func keep(_ figure: PublishedFigure, in month: Month) -> PublishedFigure {
        figures[month, default: [:]][figure.key] = figure
        return figure
    }

    private func publishedBase(_ result: RawResult, _ slot: FigureSlot) -> PublishedBase {
        guard let base = result.base, slot.metric.printsBase else { return .notShown }
        if slot.part.protectsNobody { return .exact(base) }
        return rules.isExact(slot) ? .exact(rounding.count(base)) : .banded(base)
    }
}
