/// A figure's sets over the atoms of its table.
struct AtomicFigure {
    /// What is counted: a count's units, a share's numerator, a mean's units.
    let counted: UnitSet
    /// A share's units outside the numerator; nil for everything else.
    let rest: UnitSet?

    /// Everyone behind the figure.
    var base: UnitSet { rest.map { counted.union($0) } ?? counted }
    /// The sums that publishing the figure tells (R5).
    var sums: [UnitSet] { rest.map { [counted, $0, base] } ?? [counted] }
}

extension AtomicFigure {
    /// The sets of figures over common atoms; nil for figures without a result.
    static func all(
        _ figures: [TableFigure], universe: Int, others: [UnitSet]
    ) -> (partition: AtomPartition, figures: [AtomicFigure?], others: [UnitSet]) {
        var sets = others
        var uncounted: [Int] = []
        // Where a figure's first set stands, and for headcounts known as numbers which atom is the rest.
        var first: [Int] = []
        var uncountedRest: [Int?] = []
        for figure in figures {
            first.append(sets.count)
            var rest: Int?
            switch figure.raw?.result {
            case .count(let set), .items(_, let set), .countOfItems(let set, _), .mean(_, let set),
                .quantile(_, let set), .pairedMean(_, let set):
                sets.append(set)
            case .meanOfItems(let mean): sets.append(mean.items)
            case .differenceOfMeans(let first, let second): sets += [first.units, second.units]
            case .shareOfItems(let share):
                if let items = share.items {
                    sets += [items.part, items.whole]
                } else {
                    sets.append(share.units)
                }
            case .share(let numerator, let denominator): sets += [numerator, denominator]
            case .shareOfPopulation(let numerator, let population):
                sets.append(numerator)
                rest = uncounted.count
                uncounted.append(max(0, population - numerator.count))
            case .plainShare, .plainNumber, .difference, .differenceOfShares, .shareOfCounts,
                .differenceOfCounts, .ratio,
                .tooEarly, nil:
                break
            }
            uncountedRest.append(rest)
        }
        let rowsOfTotal = takeRows(outOf: &uncounted, figures, uncountedRest)
        let partition = AtomPartition(universe: universe, sets, uncounted: uncounted)
        let atomic = figures.indices.map { index -> AtomicFigure? in
            let atoms = partition.atoms
            switch figures[index].raw?.result {
            case .shareOfItems(let share) where share.items != nil:
                let numerator = atoms[first[index]]
                return AtomicFigure(counted: numerator, rest: atoms[first[index] + 1].subtracting(numerator))
            case .differenceOfMeans:
                return AtomicFigure(counted: atoms[first[index]], rest: atoms[first[index] + 1])
            case .count, .items, .countOfItems, .shareOfItems, .mean, .quantile, .meanOfItems, .pairedMean:
                return AtomicFigure(counted: atoms[first[index]], rest: nil)
            case .share:
                let numerator = atoms[first[index]]
                return AtomicFigure(counted: numerator, rest: atoms[first[index] + 1].subtracting(numerator))
            case .shareOfPopulation:
                let rest = UnitSet(
                    universe: partition.sizes.count,
                    (rowsOfTotal[index] + [uncountedRest[index]]).compactMap { atom in
                        atom.map { partition.firstUncounted + $0 }
                    })
                return AtomicFigure(counted: atoms[first[index]], rest: rest)
            case .plainShare, .plainNumber, .difference, .differenceOfShares, .shareOfCounts,
                .differenceOfCounts, .ratio,
                .tooEarly, nil:
                return nil
            }
        }
        return (partition, atomic, Array(partition.atoms.prefix(others.count)))
    }

    /// A total's uncounted rest is what its rows' rests leave of it; gives the rows' rests by figure.
    private static func takeRows(
        outOf uncounted: inout [Int], _ figures: [TableFigure], _ rests: [Int?]
    ) -> [[Int?]] {
        figures.indices.map { index in
            guard let rest = rests[index], figures[index].slot.breakdown == nil else { return [] }
            let rows = figures.indices.filter { row in
                row != index && figures[row].slot.key.id == figures[index].slot.key.id && rests[row] != nil
            }
            for row in rows {
                if let own = rests[row] { uncounted[rest] = max(0, uncounted[rest] - uncounted[own]) }
            }
            return rows.map { rests[$0] }
        }
    }
}
