import Support

/// Computes every complete month of a program and keeps what an edition may show of it.
///
/// - Parameters:
///   - dataset: The program's checked data.
///   - edition: For whom. Everyone and leadership share one result; the team's is computed apart (domain.md R10).
///   - frozen: What months published when they were frozen; it takes the place of what today's data give, and later
///     months are compared with it (domain.md 4.3).
///   - workers: How many months may be worked out at a time; the figures are the same for any number.
/// - Returns: The figures of every month from that of `starts_on` to the last one that ends by the cut-off, each
///   under the rules of domain.md 5.2 that need one month's tables only: R1–R4, R5 within the month, R6, R7, R8b,
///   R8e, R9, R10 and R13.
public func publish(
    _ dataset: Dataset, edition: Edition, frozen: [Month: FrozenMonth] = [:], workers: Int = 1
) -> PublishedFigures {
    let history = ProgramHistory(dataset)
    let program = dataset.program
    let complete = completeMonths(of: dataset)
    // A frozen month stays, whatever today's data still hold of it.
    let months = Set(complete).union(frozen.keys).sorted()
    let lastComplete = complete.last
    let rules = PrimaryRules(disclosure: program.disclosure, edition: edition, history: history)
    let fiscalYear = FiscalYear(firstMonth: program.fiscalYearStart)

    var comparison = MonthComparison(rounding: Rounding(program.disclosure, edition: edition), rules: rules)
    var sizes: [Month: (enrolled: Int, open: Int)] = [:]
    var figures: [Month: [PublishedFigure]] = [:]
    var newest: MonthView?
    var smallMonths: Set<Month> = []
    var revisions: [Month: [FigureRevision]] = [:]

    func publish(_ told: ToldMonth) -> [PublishedFigure] {
        let month = told.view.month
        newest = told.view
        sizes[month] = told.size
        let mode = SmallProgram(
            sizes: sizes, firstMonth: program.startsOn.month, smallestCount: rules.smallestCount)
        if mode.holds(in: month) { smallMonths.insert(month) }
        let latestEnd = fiscalYear.latestEnd(by: month)
        return told.slots.map { slot in
            if mode.holds(in: month), slot.disclosureClass != .c0 {
                return comparison.publish(ToldFigure(slot: slot, status: .hidden), in: month)
            }
            if let figure = told.told[slot.key] { return comparison.publish(figure, in: month) }
            if let repeated = comparison.figure(slot.key, in: latestEnd) {
                return comparison.keep(repeated, in: month)
            }
            let status: FigureStatus = told.supplied.contains(slot.key) ? .tooEarly : .notCollected
            return comparison.publish(ToldFigure(slot: slot, status: status), in: month)
        }
    }
    // A few months at a time: a month's raw figures are large, and there may be hundreds of months.
    let batch = 2 * max(workers, 1)
    for start in stride(from: 0, to: months.count, by: batch) {
        let next = Array(months[start..<min(start + batch, months.count)])
        let told = concurrentMap(next, workers: workers, batch: 1) { month -> ToldMonth? in
            let isOfToday = frozen[month] == nil || lastComplete.map { month <= $0 } ?? false
            return isOfToday ? ToldMonth(history, month: month, rules: rules, fiscalYear: fiscalYear) : nil
        }
        for (month, told) in zip(next, told) {
            let today = told.map(publish)
            figures[month] = today
            if let published = frozen[month] {
                figures[month] = published.figures.all
                comparison.adopt(published, in: month)
                if let told, let today {
                    revisions[month] = published.revisions(
                        today: Array(zip(told.slots, today)), smallestCount: rules.smallestCount)
                }
            }
            comparison.forgetReadings(of: month - 12)
        }
    }
    return PublishedFigures(
        dataset: dataset, edition: edition, months: months, smallMonths: smallMonths, revisions: revisions,
        figures: figures,
        attention: edition == .team && newest?.month == months.last
            ? newest.map { attention(in: $0, figures) } ?? [] : [])
}

/// The attention list of the newest month; a rule that F32 tells of in its place has no rows.
private func attention(in view: MonthView, _ figures: [Month: [PublishedFigure]]) -> [AttentionRow] {
    let share = view.history.program.widespreadShare
    let widespread = attentionRules.map { $0.id }.filter { rule in
        let key = FigureKey("M40.\(rule)")
        return (figures[view.month] ?? []).contains { $0.key == key && isWidespread($0, thresholdShare: share) }
    }
    return attentionList(view, widespread: Set(widespread))
}

extension Program {
    /// The share of open relationships, in per cent, above which an attention rule is told of as the program's own
    /// problem (domain.md 4.4).
    var widespreadShare: Double { thresholds["share"]?["share"] ?? usualWidespreadShare }
}

/// The months from that of `starts_on` whose last day is not after the cut-off (domain.md 2.0).
private func completeMonths(of dataset: Dataset) -> [Month] {
    let first = dataset.program.startsOn.month
    let cutoffMonth = dataset.cutoff.month
    let last = cutoffMonth.lastDay <= dataset.cutoff ? cutoffMonth : cutoffMonth - 1
    return first <= last ? Array(first...last) : []
}
