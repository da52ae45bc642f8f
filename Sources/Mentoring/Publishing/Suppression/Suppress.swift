/// Decides which cells of a table may be shown, so that no hidden cell, and no residual of a total and its shown
/// parts, can be computed from the shown ones (domain.md 5.2 R5 and R6, 5.3).
///
/// Priority-ordered elimination over the atoms, the method of Statistics Norway's GaussSuppression; residual
/// groups that are too small become further secrets, and the elimination runs again, until none appears.
/// - Parameter smallestCount: k.
/// - Returns: The fate of each cell, in the table's order.
func suppress(_ table: ProtectedTable, smallestCount: Int) -> [CellFate] {
    var elimination = Elimination(table)
    var hidden: Set<Int> = []
    while true {
        let fates = elimination.run(hidden: hidden)
        guard let violation = firstViolation(table, fates, smallestCount) else { return fates }
        guard let smallest = violation.smallestShown else {
            // Nothing is left to hide the residual behind: the whole breakdown goes, zeros included (R6).
            hidden.formUnion(violation.parts.parts.map(\.cell))
            continue
        }
        // A total that is not public keeps the elimination from seeing its residual: R6 holds all the same.
        if !elimination.addSecret(Secret(violation.residual)) { hidden.insert(smallest) }
    }
}

/// A total whose shown parts leave too few units.
private struct Violation {
    let parts: ExclusiveParts
    let residual: UnitSet
    /// The smallest part that could still be hidden; of equal ones the later.
    let smallestShown: Int?
}

private func firstViolation(_ table: ProtectedTable, _ fates: [CellFate], _ smallestCount: Int) -> Violation? {
    for parts in table.exclusiveParts {
        var residual = parts.total
        var hiddenParts = 0
        var smallest: Int?
        var isWithheld = true
        for part in parts.parts {
            let cell = table.cells[part.cell]
            switch fates[part.cell] {
            case .shown:
                residual = residual.subtracting(part.atoms)
                guard cell.standing != .open else { continue }
                isWithheld = false
                if cell.size > 0, smallest.map({ cell.size <= table.cells[$0].size }) ?? true {
                    smallest = part.cell
                }
            case .coded, .hidden:
                if fates[part.cell] == .coded { isWithheld = false }
                if !(cell.mayBeEmpty && cell.standing != .candidate) { hiddenParts += 1 }
            case .aside: continue
            }
        }
        let size = table.size(residual)
        // People in no part at all are a hidden part too, so that k is needed even where h is 0.
        let needed = smallestCount + max(hiddenParts, 1) - 1
        if size > 0, size < needed, !isWithheld {
            return Violation(parts: parts, residual: residual, smallestShown: smallest)
        }
    }
    return nil
}
