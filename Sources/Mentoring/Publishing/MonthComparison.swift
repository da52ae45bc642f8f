/// Rounds figures for publication and compares each with the one before, month after month (domain.md 3.0a, 4.3).
struct MonthComparison {
    private let rounding: Rounding
    private let rules: PrimaryRules
    private var figures: [Month: [FigureKey: PublishedFigure]] = [:]
    private var readings: [Month: [FigureKey: Reading]] = [:]
    /// In which month the figure of a survey wave was first told; it then stands as it is until the next wave's.
    private var monthOfWave: [FigureKey: [String: Month]] = [:]
    /// By which versions of the metrics' definitions frozen months were made.
    private var definitions: [Month: [String: Int]] = [:]

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
        // Surveys are compared wave with wave, never month with month or year with year (domain.md 4.3).
        let isSurvey = slot.metric.family == .surveys
        let comparedMonth =
            isSurvey
            ? told.wave?.previous.flatMap { waveMonths[$0] }
            : slot.part.spansTwelveMonths || slot.part.isToldYearly ? month - 12 : month - 1
        let previous = comparedMonth.flatMap { earlier(slot, in: $0) }
        let yearBefore = isSurvey ? nil : earlier(slot, in: month - 12)
        var change: FigureChange?
        var yearChange: FigureChange?
        var streak = 0
        if value != nil, let result = told.result {
            readings[month, default: [:]][slot.key] = Reading(result: result)
            if let reading = previous?.reading {
                change = SteadyBand.change(from: reading.result, to: result)
                streak = SteadyBand.streak(
                    from: reading.result, to: result, after: previous?.figure.streak ?? 0)
            }
            if let reading = yearBefore?.reading {
                yearChange = SteadyBand.change(from: reading.result, to: result)
            }
        }
        if let wave = told.wave?.wave { monthOfWave[slot.key, default: [:]][wave] = month }
        return keep(
            PublishedFigure(
                key: slot.key, unit: slot.part.unit, status: status, value: value, base: base,
                previous: previous?.figure.value, change: change, streak: streak,
                yearBefore: value == nil ? nil : yearBefore?.figure.value, yearChange: yearChange,
                resultMonth: told.wave?.closedIn ?? month, wave: told.wave?.wave),
            in: month)
    }

    /// What an earlier month published of the same figure, if it told a value and counted by the same definition.
    private func earlier(_ slot: FigureSlot, in month: Month) -> (figure: PublishedFigure, reading: Reading?)? {
        guard let figure = figures[month]?[slot.key], figure.value != nil else { return nil }
        if let versions = definitions[month], versions[slot.metric.id] != slot.metric.version { return nil }
        return (figure, readings[month]?[slot.key])
    }

    /// Puts what a frozen month published in the place of what today's data give: later months are compared with it.
    ///
    /// Where today's data give another value, the numbers behind the published one are gone, so later months say what
    /// it was and not which way it moved: a word from today's numbers could contradict the two that are printed.
    mutating func adopt(_ frozen: FrozenMonth, in month: Month) {
        let today = figures[month] ?? [:]
        definitions[month] = frozen.definitions
        figures[month] = Dictionary(frozen.figures.all.map { ($0.key, $0) }) { first, _ in first }
        readings[month] = readings[month]?.filter { key, _ in
            let published = frozen.figures.figure(key)?.value
            return published != nil && published == today[key]?.value
        }
    }

    /// Remembers a figure as the month's, an earlier month's result included.
    mutating func keep(_ figure: PublishedFigure, in month: Month) -> PublishedFigure {
        figures[month, default: [:]][figure.key] = figure
        return figure
    }

    /// Lets go of a month's raw results, which are large, except for those that a later wave is compared with.
    mutating func forgetReadings(of month: Month) {
        readings[month] = readings[month]?.filter { monthOfWave[$0.key] != nil }
    }

    private func publishedBase(_ result: RawResult, _ slot: FigureSlot) -> PublishedBase {
        guard let base = result.base, slot.metric.printsBase else { return .notShown }
        if slot.part.protectsNobody { return .exact(base) }
        return rules.isExact(slot) ? .exact(rounding.count(base)) : .banded(base)
    }
}
