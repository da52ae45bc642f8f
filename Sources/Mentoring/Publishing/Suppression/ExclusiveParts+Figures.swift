extension ExclusiveParts {
    /// The totals of a table with the parts that exclude each other (R6).
    static func all(_ figures: [TableFigure], _ atomic: [AtomicFigure?]) -> [ExclusiveParts] {
        breakdowns(figures, atomic) + numerators(figures, atomic) + ofOneBase(figures, atomic)
    }

    /// Figures with their rows: one total for counts and means, three for shares.
    private static func breakdowns(_ figures: [TableFigure], _ atomic: [AtomicFigure?]) -> [ExclusiveParts] {
        var rowsByBreakdown: [FigureKey: [Int]] = [:]
        var order: [FigureKey] = []
        for (index, figure) in figures.enumerated() {
            guard let breakdown = figure.slot.breakdown, breakdown.arrangement != .overlapping else { continue }
            let key = FigureKey(figure.slot.key.id, dimension: breakdown.dimension)
            if rowsByBreakdown[key, default: []].isEmpty { order.append(key) }
            rowsByBreakdown[key, default: []].append(index)
        }
        return order.flatMap { key -> [ExclusiveParts] in
            let rows = rowsByBreakdown[key] ?? []
            let sets = rows.compactMap { row in atomic[row].map { (row, $0) } }
            func parts(
                _ total: UnitSet, _ atoms: (AtomicFigure) -> UnitSet,
                bounds: (CodedRange) -> ClosedRange<Int>? = { _ in nil }
            ) -> ExclusiveParts {
                let parts = sets.map { row, set in
                    Part(cell: row, atoms: atoms(set), bounds: CodedRange(figures[row]).flatMap(bounds))
                }
                return ExclusiveParts(total: total, parts: parts)
            }
            if let first = sets.first, figures[first.0].slot.breakdown?.arrangement == .distribution {
                return [parts(first.1.base, { $0.counted }, bounds: { $0.counted })]
            }
            guard let total = figures.firstIndex(where: { $0.slot.key == FigureKey(key.id) }),
                let whole = atomic[total]
            else { return [] }
            guard let rest = whole.rest else { return [parts(whole.counted) { $0.counted }] }
            return [
                parts(whole.counted, { $0.counted }, bounds: { $0.counted }),
                parts(rest, { $0.rest ?? $0.counted }, bounds: { $0.rest }),
                parts(whole.base) { $0.base },
            ]
        }
    }

    /// Shares whose numerator and rest consist of rows of another figure.
    private static func numerators(_ figures: [TableFigure], _ atomic: [AtomicFigure?]) -> [ExclusiveParts] {
        figures.indices.flatMap { index -> [ExclusiveParts] in
            guard let rows = figures[index].slot.part.numeratorRows, figures[index].slot.breakdown == nil,
                let share = atomic[index], let rest = share.rest
            else { return [] }
            func parts(_ total: UnitSet, largest: Int?, _ isPart: (String) -> Bool) -> ExclusiveParts {
                let cells = figures.indices.filter { row in
                    let key = figures[row].slot.key
                    return key.id == rows.figure && key.dimension == rows.dimension
                        && key.category.map(isPart) == true
                }
                return ExclusiveParts(
                    total: total,
                    parts: cells.compactMap { cell in
                        atomic[cell].map { Part(cell: cell, atoms: $0.counted, bounds: nil) }
                    },
                    teller: Teller(cell: index, largestWhenCoded: largest))
            }
            let range = CodedRange(figures[index])
            return [
                parts(share.counted, largest: range?.counted.upperBound) { rows.categories.contains($0) },
                parts(rest, largest: range?.rest.upperBound) { !rows.categories.contains($0) },
            ]
        }
    }

    /// Figures of a metric whose numerators make up their common base.
    private static func ofOneBase(_ figures: [TableFigure], _ atomic: [AtomicFigure?]) -> [ExclusiveParts] {
        var lists: [[String]] = []
        for figure in figures {
            for list in figure.slot.metric.exclusive where !lists.contains(list) { lists.append(list) }
        }
        return lists.compactMap { list in
            let cells = figures.indices.filter { cell in
                let key = figures[cell].slot.key
                return key.dimension == nil && list.contains(key.id) && atomic[cell] != nil
            }
            guard let first = cells.first, let total = atomic[first]?.base else { return nil }
            return ExclusiveParts(
                total: total,
                parts: cells.compactMap { cell in
                    atomic[cell].map {
                        Part(cell: cell, atoms: $0.counted, bounds: CodedRange(figures[cell])?.counted)
                    }
                })
        }
    }
}

extension FigureSlot {
    /// Whether other figures have the same base and none of this one's numerator.
    var isExclusive: Bool { breakdown == nil && metric.exclusive.contains { $0.contains(key.id) } }
}
