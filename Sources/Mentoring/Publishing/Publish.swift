import Support

/// Computes every complete month of a program and keeps what an edition may show of it.
///
/// - Parameters:
///   - dataset: The program's checked data.
///   - edition: For whom. Everyone and leadership share one result; the team's is computed apart (domain.md R10).
///   - workers: How many months may be worked out at a time; the figures are the same for any number.
/// - Returns: The figures of every month from that of `starts_on` to the last one that ends by the cut-off, each
///   under the rules of domain.md 5.2 that need one month's tables only: R1–R4, R5 within the month, R6, R7, R8b,
///   R8e, R9, R10 and R13.
public func publish(_ dataset: Dataset, edition: Edition, workers: Int = 1) -> PublishedFigures {
    let history = ProgramHistory(dataset)
    let program = dataset.program
    let months = completeMonths(of: dataset)
    let rules = PrimaryRules(disclosure: program.disclosure, edition: edition, history: history)
    let fiscalYear = FiscalYear(firstMonth: program.fiscalYearStart)

    var comparison = MonthComparison(rounding: Rounding(program.disclosure, edition: edition), rules: rules)
    var sizes: [Month: (enrolled: Int, open: Int)] = [:]
    var figures: [Month: [PublishedFigure]] = [:]
    // A few months at a time: a month's raw figures are large, and there may be hundreds of months.
    for start in stride(from: 0, to: months.count, by: 2 * max(workers, 1)) {
        let next = Array(months[start..<min(start + 2 * max(workers, 1), months.count)])
        let told = concurrentMap(next, workers: workers, batch: 1) {
            ToldMonth(history, month: $0, rules: rules, fiscalYear: fiscalYear)
        }
        for told in told {
            sizes[told.month] = told.size
            let mode = SmallProgram(
                sizes: sizes, firstMonth: program.startsOn.month, smallestCount: rules.smallestCount)
            let latestEnd = fiscalYear.latestEnd(by: told.month)
            figures[told.month] = told.slots.map { slot in
                if mode.holds(in: told.month), slot.disclosureClass != .c0 {
                    return comparison.publish(ToldFigure(slot: slot, status: .hidden), in: told.month)
                }
                if let figure = told.told[slot.key] { return comparison.publish(figure, in: told.month) }
                if let repeated = comparison.figure(slot.key, in: latestEnd) {
                    return comparison.keep(repeated, in: told.month)
                }
                let status: FigureStatus = told.supplied.contains(slot.key) ? .tooEarly : .notCollected
                return comparison.publish(ToldFigure(slot: slot, status: status), in: told.month)
            }
            comparison.forgetReadings(before: told.month - 12)
        }
    }
    return PublishedFigures(dataset: dataset, edition: edition, months: months, figures: figures)
}

/// The months from that of `starts_on` whose last day is not after the cut-off (domain.md 2.0).
private func completeMonths(of dataset: Dataset) -> [Month] {
    let first = dataset.program.startsOn.month
    let cutoffMonth = dataset.cutoff.month
    let last = cutoffMonth.lastDay <= dataset.cutoff ? cutoffMonth : cutoffMonth - 1
    return first <= last ? Array(first...last) : []
}
