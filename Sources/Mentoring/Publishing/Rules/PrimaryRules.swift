/// The rules for single figures, with a program's parameters.
struct PrimaryRules {
    let disclosure: Disclosure
    let edition: Edition
    let history: ProgramHistory

    /// k.
    var smallestCount: Int { min(max(disclosure.smallestCount, 1), 1_000_000) }

    /// Whether a figure is exact whatever its size (R3: C0 everywhere, C1 of the program in the team edition).
    func isExact(_ slot: FigureSlot) -> Bool {
        if slot.part.protectsNobody { return true }
        switch slot.disclosureClass {
        case .c0: return true
        case .c1: return edition == .team && slot.breakdown == nil
        case .c2: return false
        }
    }

    func verdict(on figure: RawFigure?, in slot: FigureSlot) -> PrimaryVerdict {
        guard let figure else { return .notCollected }
        if figure.result == .tooEarly { return .tooEarly }
        if slot.part.protectsNobody { return .open }
        if isExact(slot) { return exactVerdict(figure.result) }
        if let group = figure.guardedGroup, isSmall(group.count) { return .hidden }
        guard !figure.result.hasNoCases else { return slot.part.hidesEmptyBase ? .hidden : .candidate }
        guard isSpread(figure.result, slot) else { return .hidden }
        return guardedVerdict(figure.result, slot.disclosureClass)
    }

    /// Whether a number is one of 1 to k − 1.
    func isSmall(_ count: Int) -> Bool { count > 0 && count < smallestCount }

    private func exactVerdict(_ result: RawResult) -> PrimaryVerdict {
        // Outside the team edition a share of fewer than k says too much even in C0 (R3a).
        if edition != .team, let base = result.base, isSmall(base) { return .hidden }
        return .open
    }

    private func guardedVerdict(_ result: RawResult, _ disclosureClass: DisclosureClass) -> PrimaryVerdict {
        switch result {
        case .count(let set), .items(_, let set), .countOfItems(_, let set):
            return isSmall(set.count) || disclosureClass == .c2 ? .hidden : .candidate
        case .share(let numerator, let denominator):
            return shareVerdict(numerator.count, of: denominator.count, disclosureClass)
        case .shareOfPopulation(let numerator, let population):
            return shareVerdict(numerator.count, of: population, disclosureClass)
        case .shareOfItems(let items): return itemVerdict(items, disclosureClass)
        case .shareOfCounts(let share): return shareVerdict(share.part, of: share.whole, disclosureClass)
        case .ratio(let ratio): return isTold(ratio) ? .candidate : .hidden
        case .plainShare, .plainNumber, .difference, .differenceOfCounts, .differenceOfShares:
            return .candidate
        case .mean, .quantile, .meanOfItems, .pairedMean, .differenceOfMeans:
            return (result.base ?? 0) < disclosure.smallestMeanBase ? .hidden : .candidate
        case .tooEarly:
            return .tooEarly
        }
    }

    func shareVerdict(
        _ count: Int, of base: Int, _ disclosureClass: DisclosureClass
    ) -> PrimaryVerdict {
        guard base >= disclosure.smallestShareBase, base > 2 * smallestCount,
            let end = ShareLadder.end(base: base, smallestCount: smallestCount)
        else { return .hidden }
        if disclosureClass == .c1, count == 0 || count == base { return .candidate }
        return ShareLadder.coded(count, of: base, end: end).map { .coded($0) } ?? .candidate
    }

    /// The ladder on the share of items, with all numbers of units beyond its reach tested as well (R3c): a share
    /// of items between the ends may still be a few units' doing.
    func itemVerdict(_ items: ItemShare, _ disclosureClass: DisclosureClass) -> PrimaryVerdict {
        let base = items.units.count
        guard base >= disclosure.smallestShareBase, base > 2 * smallestCount,
            let end = ShareLadder.end(base: base, smallestCount: smallestCount)
        else { return .hidden }
        let isWhole = items.withRest.isEmpty && items.part == items.whole
        if disclosureClass == .c1, items.withPart.isEmpty || isWhole { return .candidate }
        if let code = ShareLadder.coded(items.part, of: items.whole, end: end) { return .coded(code) }
        return isSmall(items.withPart.count) || isSmall(items.withRest.count) ? .hidden : .candidate
    }

    /// R2's test of mentors, on the relationships behind the figure: of survey figures only where every answer names one.
    private func isSpread(_ result: RawResult, _ slot: FigureSlot) -> Bool {
        let relationships: UnitSet?
        switch slot.metric.protectedUnit {
        case .relationships: relationships = units(behind: result)
        case .respondents:
            relationships = units(behind: result).flatMap {
                history.surveys?.relationships(of: $0, universe: history.relationships.count)
            }
        case .people, .mentors, .registrations: relationships = nil
        }
        guard let relationships else { return true }
        return history.relationships.areSpread(
            relationships, fewestMentors: disclosure.smallestMentors,
            largestShare: disclosure.largestMentorShare, people: history.people.count)
    }

    /// The protected units of the denominator; nil where it is a number only, or the figure's two sides are tested.
    private func units(behind result: RawResult) -> UnitSet? {
        switch result {
        case .count(let set), .items(_, let set), .countOfItems(_, let set): set
        case .shareOfItems(let items): items.units
        case .share(_, let denominator): denominator
        case .mean(_, let set), .quantile(_, let set), .pairedMean(_, let set): set
        case .meanOfItems(let mean): mean.units
        case .differenceOfMeans(let first, let second): first.units.union(second.units)
        case .shareOfPopulation, .plainShare, .plainNumber, .difference, .differenceOfShares, .tooEarly,
            .shareOfCounts, .differenceOfCounts, .ratio:
            nil
        }
    }
}
