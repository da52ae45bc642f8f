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

private func firstViolation(
    _ table: ProtectedTable, _ fates: [CellFate], _ smallestCount: Int
) -> ResidualViolation? {
    for parts in table.exclusiveParts {
        let rule = ResidualRule(parts, table, fates, smallestCount: smallestCount)
        if let violation = rule.violation ?? rule.codeViolation { return violation }
    }
    return nil
}
