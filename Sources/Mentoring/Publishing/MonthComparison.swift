/// Rounds figures for publication and compares each with the one before, month after month (domain.md 3.0a, 4.3).
struct MonthComparison {
    private let rounding: Rounding
    private let rules: PrimaryRules
    private var figures: [Month: [FigureKey: PublishedFigure]] = [:]
    private var readings: [Month: [FigureKey: Reading]] = [:]
    /// In which month the figure of a survey wave was first told; it then stands as it is until the next wave's.
    private var monthOfWave: [FigureKey: [String: Month]] = [:]

    init(rounding: Rounding, rules: PrimaryRules) {
        self.rounding = rounding
        self.rules = rules
    }

    /// What a month published under a key.
    func figure(_ key: FigureKey, in month: Month) -> PublishedFigure? { figures[month]?[key] }

    /// A figure of the month as it is published.
    mutating func publish(_ told: ToldFigure, in month: Month) -> PublishedFigure {
        let slot = told.slot
        let waveMonths = monthOfWave[slot.key] ?? [:]
        if let wave = told.wave?.wave, let first = waveMonths[wave], let standing = figures[first]?[slot.key] {
            return keep(standing, in: month)
        }
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
        // Surveys are compared wave with wave, never month with month (domain.md 4.3).
        let comparedMonth =
            slot.metric.family == .surveys
            ? told.wave?.previous.flatMap { waveMonths[$0] }
            : slot.part.spansTwelveMonths ? month - 12 : month - 1
        let previous = comparedMonth.flatMap { figures[$0]?[slot.key]?.value }
        let reading = comparedMonth.flatMap { readings[$0]?[slot.key] }
        var change: FigureChange?
        if value != nil, let result = told.result {
            readings[month, default: [:]][slot.key] = Reading(result: result)
            if previous != nil, let reading { change = SteadyBand.change(from: reading.result, to: result) }
        }
        if let wave = told.wave?.wave { monthOfWave[slot.key, default: [:]][wave] = month }
        return keep(
            PublishedFigure(
                key: slot.key, unit: slot.part.unit, status: status, value: value, base: base,
                previous: previous, change: change,
                resultMonth: told.wave?.closedIn ?? month, wave: told.wave?.wave),
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
