extension ExclusiveParts {
    /// The totals of a table with the parts that exclude each other (R6).
    static func all(_ figures: [TableFigure], _ atomic: [AtomicFigure?]) -> [ExclusiveParts] {
        breakdowns(figures, atomic) + numerators(figures, atomic)
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
            func parts(_ total: UnitSet, _ atoms: (AtomicFigure) -> UnitSet) -> ExclusiveParts {
                ExclusiveParts(total: total, parts: sets.map { Part(cell: $0.0, atoms: atoms($0.1)) })
            }
            if let first = sets.first, figures[first.0].slot.breakdown?.arrangement == .distribution {
                return [parts(first.1.base) { $0.counted }]
            }
            guard let total = figures.firstIndex(where: { $0.slot.key == FigureKey(key.id) }),
                let whole = atomic[total]
            else { return [] }
            guard let rest = whole.rest else { return [parts(whole.counted) { $0.counted }] }
            return [
                parts(whole.counted) { $0.counted }, parts(rest) { $0.rest ?? $0.counted },
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
                    parts: cells.compactMap { cell in atomic[cell].map { Part(cell: cell, atoms: $0.counted) }
                    },
                    teller: Teller(cell: index, largestWhenCoded: largest))
            }
            let base = figures[index].raw?.result.base ?? 0
            var largestNumerator: Int?
            var largestRest: Int?
            switch figures[index].verdict {
            case .coded(.atMost(let end)): largestNumerator = end * base / 100
            case .coded(.atLeast(let end)): largestRest = (100 - end) * base / 100
            default: break
            }
            return [
                parts(share.counted, largest: largestNumerator) { rows.categories.contains($0) },
                parts(rest, largest: largestRest) { !rows.categories.contains($0) },
            ]
        }
    }
}
