/// The groups that rows which may overlap form with each other: who is in two of them, and who is in one only.
///
/// Each is a group like a residual (domain.md R6). Rows that are public before anything else form none.
/// - Parameter isSmall: Whether a group is so small that it must not become known.
func overlaps(_ figures: [TableFigure], _ atomic: [AtomicFigure?], isSmall: (UnitSet) -> Bool) -> [UnitSet] {
    var rowsOf: [FigureKey: [UnitSet]] = [:]
    var order: [FigureKey] = []
    for (figure, sets) in zip(figures, atomic) {
        guard let breakdown = figure.slot.breakdown, breakdown.arrangement == .overlapping,
            figure.verdict != .open, let sets, !sets.base.isEmpty
        else { continue }
        let key = FigureKey(figure.slot.key.id, dimension: breakdown.dimension)
        if rowsOf[key] == nil { order.append(key) }
        rowsOf[key, default: []].append(sets.base)
    }
    return order.flatMap { key -> [UnitSet] in
        let rows = rowsOf[key] ?? []
        var groups: [UnitSet] = []
        func note(_ group: UnitSet) {
            if isSmall(group) { groups.append(group) }
        }
        for (index, row) in rows.enumerated() {
            var alone = row
            for (other, set) in rows.enumerated() where other != index {
                alone = alone.subtracting(set)
                if other > index { note(row.intersection(set)) }
            }
            note(alone)
        }
        return groups
    }
}
