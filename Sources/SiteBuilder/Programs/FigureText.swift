import Mentoring
import SVGCharts

/// Figures in the site's language.
struct FigureText: Sendable {
    let words: Words

    /// A figure's value, or why there is none.
    func value(_ figure: PublishedFigure?) -> String {
        guard let figure else { return words[.figureNoData] }
        switch figure.status {
        case .published: return figure.value.map { number($0, figure.unit) } ?? words[.figureNoCases]
        case .atMost(let end): return words.text(.figureAtMost, ["value": number(Double(end), .percent)])
        case .atLeast(let end): return words.text(.figureAtLeast, ["value": number(Double(end), .percent)])
        case .hidden: return words[.figureHidden]
        case .notCollected: return words[.figureNotCollected]
        case .tooEarly: return words[.figureTooEarly]
        }
    }

    /// What a figure is called, by its id; the id itself where there are no words for it.
    func name(of id: String) -> String { words.text(at: "metrics.\(id).name") ?? id }

    /// What a category of a breakdown is called; units and skills are called as the program calls them.
    func name(ofCategory category: String, in dimension: String) -> String {
        words.text(at: "categories.\(dimension).\(category)") ?? category
    }

    /// How many stand behind a figure, such as “n = 40–99”; nil where that is not printed.
    func base(_ figure: PublishedFigure?) -> String? {
        guard let figure else { return nil }
        switch figure.base {
        case .exact(let count):
            // A count is its own n.
            if isCount(figure.unit) { return nil }
            return words.text(.figureBase, ["count": grouped(Double(count), decimals: 0)])
        case .band(let from, let through): return words.text(.figureBase, ["count": band(from, through)])
        case .notShown: return nil
        }
    }

    /// A band of counts, such as “40–99”, or “100+” where it has no upper end.
    func band(_ from: Int, _ through: Int?) -> String {
        guard let through else { return words.text(.figureOpenBand, ["from": "\(from)"]) }
        return words.text(.figureBand, ["from": "\(from)", "to": "\(through)"])
    }

    /// The same with what it counts, such as “n = 40–99 relationships”.
    func namedBase(_ figure: PublishedFigure?) -> String? {
        guard let figure, let base = base(figure) else { return nil }
        let metric = metricCatalogue.first { $0.id == figure.key.metric }
        let unit =
            words.text(at: "base_units.\(figure.key.id)")
            ?? metric.flatMap { words.text(at: "base_units.\($0.protectedUnit.rawValue)") }
        return unit.map { words.text(.figureNamedBase, ["base": base, "unit": $0]) } ?? base
    }

    /// A figure's value with the base that may be shown, and what that counts.
    func valueWithNamedBase(_ figure: PublishedFigure?) -> String {
        guard let base = namedBase(figure) else { return value(figure) }
        return words.text(.figureWithBase, ["value": value(figure), "base": base])
    }

    /// A figure's value with the base that may be shown.
    func valueWithBase(_ figure: PublishedFigure?) -> String {
        guard let base = base(figure) else { return value(figure) }
        return words.text(.figureWithBase, ["value": value(figure), "base": base])
    }

    /// A number with its unit.
    func number(_ value: Double, _ unit: FigureUnit) -> String {
        switch unit {
        case .percent: return words.text(.figurePercent, ["value": grouped(value, decimals: 0)])
        case .people, .relationships, .goals, .places: return grouped(value, decimals: 0)
        // Points are whole but for M31's, which are told with one decimal (domain.md R9).
        case .points: return grouped(value, decimals: value == value.rounded() ? 0 : 1)
        case .days: return words.counted("units.days", Int(value), numeral: grouped(value, decimals: 0))
        case .perMonth, .scale, .ratio: return grouped(value, decimals: 1)
        }
    }

    /// A number with its unit; empty where there is none.
    func number(_ value: Double?, _ unit: FigureUnit) -> String { value.map { number($0, unit) } ?? "" }

    /// A month in words, “September 2026”.
    func name(of month: Month) -> String {
        words.text(at: "months.full.m\(month.number)", ["year": "\(month.year)"]) ?? month.text
    }

    /// A fiscal year by its last month: “2026”, or “2026/27” where it is no calendar year.
    func name(ofYearEndingWith end: Month) -> String {
        let start = (end - 11).year
        guard start != end.year else { return "\(end.year)" }
        let short = end.year % 100
        return "\(start)/\(short < 10 ? "0" : "")\(short)"
    }

    /// A month in few letters, “Sep 2026”.
    func shortName(of month: Month) -> String {
        words.text(at: "months.short.m\(month.number)", ["year": "\(month.year)"]) ?? month.text
    }

    /// A day in words, “September 30, 2026”.
    func name(of day: Day) -> String {
        let (year, month, number) = day.civil
        return words.text(at: "months.day.m\(month)", ["day": "\(number)", "year": "\(year)"]) ?? day.text
    }

    /// How charts write numbers of a unit.
    func style(_ unit: FigureUnit) -> NumberStyle {
        style(
            decimals: unit == .perMonth || unit == .scale || unit == .ratio ? 1 : 0, isPercent: unit == .percent
        )
    }

    /// How charts write numbers with so many decimals.
    func style(decimals: Int, isPercent: Bool) -> NumberStyle {
        // What stands before and behind the number in the site's language.
        let sign = isPercent ? Array(words[.figurePercent].utf8) : Array("{value}".utf8)
        let place = Array("{value}".utf8)
        let start = sign.indices.first { sign[$0...].starts(with: place) } ?? 0
        let end = min(start + place.count, sign.count)
        return NumberStyle(
            decimals: decimals, groupSeparator: words[.numberGroup], decimalSeparator: words[.numberDecimal],
            prefix: String(decoding: sign[..<start], as: UTF8.self),
            suffix: String(decoding: sign[end...], as: UTF8.self))
    }

    func grouped(_ value: Double, decimals: Int) -> String {
        NumberStyle(
            decimals: decimals, groupSeparator: words[.numberGroup], decimalSeparator: words[.numberDecimal]
        ).text(value)
    }

    private func isCount(_ unit: FigureUnit) -> Bool {
        [.people, .relationships, .goals, .places].contains(unit)
    }
}
