@testable import Mentoring

extension TestProgram {
    /// A raw figure in short: "5" for a count, "3/4" for a share, "7.0 by 4" for a mean's total and units,
    /// "12 days of 4" for a quantile, "17/5 of 4" for a sum of answers, their number and that of respondents,
    /// "9/12 of 4" and "3 of 2" for items of units, "-2" for a difference, "too early", "not collected".
    func raw(_ id: String, by dimension: String? = nil, _ category: String? = nil, in month: Month) -> String {
        let measured = MeasuredMonth(MonthView(ProgramHistory(dataset), month: month))
        let key = FigureKey(id, dimension: dimension, category: category)
        guard measured.slots.contains(where: { $0.key == key }) else { return "no such figure" }
        switch measured.figures[key]?.result {
        case .count(let set): return "\(set.count)"
        case .share(let numerator, let denominator): return "\(numerator.count)/\(denominator.count)"
        case .shareOfPopulation(let numerator, let population): return "\(numerator.count)/\(population)"
        case .shareOfItems(let items): return "\(items.part)/\(items.whole) of \(items.units.count)"
        case .plainNumber(let number): return "\(number)"
        case .plainShare(let part, let whole): return "\(part)/\(whole)"
        case .countOfItems(let items, let units): return "\(items.count) of \(units.count)"
        case .items(let count, let units): return "\(count) of \(units.count)"
        case .difference(let first, let second): return "\(first - second)"
        case .shareOfCounts(let share): return "\(share.part)/\(share.whole)"
        case .differenceOfCounts(let first, let second):
            return "\(first.part)/\(first.whole) − \(second.part)/\(second.whole)"
        case .ratio(let ratio):
            let (group, others) = (ratio.group, ratio.others)
            return "\(group.part)/\(group.whole) : \(others.part)/\(others.whole)"
        case .mean(let total, let units): return "\(total) by \(units.count)"
        case .quantile(let days, let units): return "\(days) days of \(units.count)"
        case .meanOfItems(let mean): return mean.short
        case .pairedMean(let total, let units): return "\(total) over \(units.count) pairs"
        case .differenceOfMeans(let first, let second): return "\(first.short) − \(second.short)"
        case .differenceOfShares(let first, let second):
            return "\(first.part)/\(first.whole) − \(second.part)/\(second.whole)"
        case .tooEarly: return "too early"
        case nil: return "not collected"
        }
    }

    /// The rows of a breakdown in short, in order.
    func rawRows(_ id: String, by dimension: String, in month: Month) -> [String] {
        let measured = MeasuredMonth(MonthView(ProgramHistory(dataset), month: month))
        return measured.slots.filter { $0.key.id == id && $0.key.dimension == dimension }.map { slot in
            raw(id, by: dimension, slot.key.category, in: month)
        }
    }

    /// A published figure in short: "72% (20–39)", "≤15% (10–19)", "5", "hidden", "no cases" and so on.
    func published(
        _ id: String, by dimension: String? = nil, _ category: String? = nil, in month: Month,
        _ edition: Edition = .everyone
    ) -> String {
        let figures = publish(dataset, edition: edition)
        return figures.figure(FigureKey(id, dimension: dimension, category: category), in: month)?.short
            ?? "no such figure"
    }

    /// The published rows of a breakdown in short, in order.
    func publishedRows(
        _ id: String, by dimension: String, in month: Month, _ edition: Edition = .everyone
    ) -> [String] {
        publish(dataset, edition: edition).rows(of: id, by: dimension, in: month).map(\.short)
    }
}

extension ItemMean {
    /// A sum of answers, their number and that of the respondents.
    var short: String { "\(total)/\(items.count) of \(units.count)" }
}

extension PublishedFigure {
    /// The figure as a test writes it down.
    var short: String {
        switch status {
        case .hidden: return "hidden"
        case .notCollected: return "not collected"
        case .tooEarly: return "too early"
        case .atMost(let end): return "≤\(end)%" + base.short
        case .atLeast(let end): return "≥\(end)%" + base.short
        case .published:
            guard let value else { return "no cases" }
            let number =
                value == value.rounded() && unit != .perMonth && unit != .scale ? "\(Int(value))" : "\(value)"
            return number + (unit == .percent ? "%" : "") + base.short
        }
    }
}

extension PublishedBase {
    var short: String {
        switch self {
        case .exact(let count): " (\(count))"
        case .band(let from, let through): " (\(from)\(through.map { "–\($0)" } ?? "+"))"
        case .notShown: ""
        }
    }
}
