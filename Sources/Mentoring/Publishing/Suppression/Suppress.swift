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
        switch violation {
        case .tooSmall(let residual, let smallest):
            // A total that is not public keeps the elimination from seeing its residual: R6 holds all the same.
            if !elimination.addSecret(Secret(residual)) { hidden.insert(smallest) }
        case .nothingLeftToHide(let parts):
            hidden.formUnion(parts.parts.map(\.cell))
        case .codeTellsTooMuch(let share):
            hidden.insert(share)
        }
    }
}

/// A total whose shown parts leave too few units.
private enum Violation {
    /// The residual is too small; the smallest shown part, of equal ones the later, could be hidden.
    case tooSmall(residual: UnitSet, smallestShown: Int)
    /// No shown part is left to hide it behind: the whole breakdown goes, zeros included (R6).
    case nothingLeftToHide(ExclusiveParts)
    /// The code of a share bounds its hidden parts to fewer than k units each.
    case codeTellsTooMuch(share: Int)
}

private func firstViolation(
    _ table: ProtectedTable, _ fates: [CellFate], _ smallestCount: Int
) -> Violation? {
    for parts in table.exclusiveParts {
        if let violation = violation(of: parts, table, fates, smallestCount) { return violation }
    }
    return nil
}

private func violation(
    of parts: ExclusiveParts, _ table: ProtectedTable, _ fates: [CellFate], _ smallestCount: Int
) -> Violation? {
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
    // People in no part at all are a hidden part too, so that k is needed even where h is 0.
    let needed = smallestCount + max(hiddenParts, 1) - 1
    let size = table.size(residual)
    switch parts.teller.map({ fates[$0.cell] }) {
    case .hidden, .aside: return nil
    case .coded:
        guard let teller = parts.teller, let largest = teller.largestWhenCoded, hiddenParts > 0 else {
            return nil
        }
        let shown = table.size(parts.total) - size
        return largest - shown < needed ? .codeTellsTooMuch(share: teller.cell) : nil
    case .shown, nil:
        guard size > 0, size < needed, !isWithheld else { return nil }
        guard let smallest else { return .nothingLeftToHide(parts) }
        return .tooSmall(residual: residual, smallestShown: smallest)
    }
}
