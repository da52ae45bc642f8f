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
        let isYearly = slot.part.spansTwelveMonths || slot.part.isToldYearly
        let previousMonth = isYearly ? month - 12 : month - 1
        let previous = figures[previousMonth]?[slot.key]?.value
        let reading = readings[previousMonth]?[slot.key]
        var change: FigureChange?
        if value != nil, let result = told.result {
            readings[month, default: [:]][slot.key] = Reading(result: result)
            if previous != nil, let reading { change = SteadyBand.change(from: reading.result, to: result) }
        }
        return keep(
            PublishedFigure(
                key: slot.key, unit: slot.part.unit, status: status, value: value, base: base,
                previous: previous, change: change, resultMonth: month),
            in: month)
    }

    /// Puts what a frozen month published in the place of what today's data give: later months are compared with it.
    mutating func adopt(_ frozen: MonthFigures, in month: Month) {
        figures[month] = Dictionary(frozen.all.map { ($0.key, $0) }) { first, _ in first }
        readings[month] = readings[month]?.filter { frozen.figure($0.key)?.value != nil }
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
