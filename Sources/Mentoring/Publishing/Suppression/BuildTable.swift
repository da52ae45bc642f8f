/// Takes names and values away from the figures of one linked table, leaving what disclosure control works on.
/// - Parameters:
///   - figures: In catalogue order.
///   - unprinted: Groups that no figure tells.
///   - universe: How many units there are.
///   - isSmall: Whether a number is one of 1 to k − 1.
func protectedTable(
    _ figures: [TableFigure], unprinted: [UnitSet], universe: Int, isSmall: (Int) -> Bool
) -> ProtectedTable {
    let (atomSizes, atomic, groups) = AtomicFigure.all(figures, universe: universe, unprinted: unprinted)
    let sizes = ProtectedTable(atomSizes: atomSizes, cells: [], exclusiveParts: [], unprinted: [])
    let cells = zip(figures, atomic).map { figure, sets in
        cell(figure, sets, size: sizes.size, isSmall: isSmall)
    }
    return ProtectedTable(
        atomSizes: atomSizes, cells: cells, exclusiveParts: exclusiveParts(figures, atomic),
        unprinted: groups.filter { isSmall(sizes.size($0)) })
}

private func cell(
    _ figure: TableFigure, _ sets: AtomicFigure?, size: (UnitSet) -> Int, isSmall: (Int) -> Bool
) -> ProtectedCell {
    let standing: ProtectedCell.Standing
    var secrets: [UnitSet] = []
    var mayBeEmpty = false
    switch figure.verdict {
    case .open: standing = .open
    case .candidate: standing = .candidate
    case .coded(let code):
        standing = .coded
        if let sets { secrets = [sets.counted, sets.rest ?? sets.counted].filter { isSmall(size($0)) } }
        if case .atMost = code { mayBeEmpty = figure.slot.disclosureClass == .c2 }
    case .hidden:
        standing = .hidden
        if let sets {
            // The value itself is the secret; a base that is large enough is a headcount like any other.
            secrets = [sets.counted, sets.rest ?? sets.counted].filter { size($0) > 0 }
            if isSmall(size(sets.base)) { secrets.append(sets.base) }
        }
        mayBeEmpty = figure.slot.disclosureClass == .c2
    case .tooEarly, .notCollected: standing = .aside
    }
    return ProtectedCell(
        standing: standing, sums: sets?.sums ?? [], secrets: secrets, priority: priority(figure.slot),
        size: sets.map { size($0.base) } ?? 0, mayBeEmpty: mayBeEmpty)
}

/// The order of publication (domain.md 5.3).
private func priority(_ slot: FigureSlot) -> Int {
    switch slot.breakdown?.dimension {
    case nil: 100
    case "role": 60
    default: 50
    }
}

/// The totals of a table with the rows that exclude each other (R6).
private func exclusiveParts(_ figures: [TableFigure], _ atomic: [AtomicFigure?]) -> [ExclusiveParts] {
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
            ExclusiveParts(
                total: total, parts: sets.map { ExclusiveParts.Part(cell: $0.0, atoms: atoms($0.1)) })
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
