/// A total whose parts, as they are told, leave too few units.
enum ResidualViolation {
    /// The residual is too small; the smallest shown part, of equal ones the later, could be hidden.
    case tooSmall(residual: UnitSet, smallestShown: Int)
    /// No shown part is left to hide it behind: the whole breakdown goes, zeros included (R6).
    case nothingLeftToHide(ExclusiveParts)
    /// The code of a share bounds hidden parts to fewer than k units.
    case codeTellsTooMuch(share: Int)
}

/// The residual rule R6 on one total: the units in no shown part number 0, or enough that no hidden part is known
/// to hold fewer than k.
struct ResidualRule {
    private let table: ProtectedTable
    private let fates: [CellFate]
    private let smallestCount: Int
    private let parts: ExclusiveParts
    /// Who is in no shown part.
    private let residual: UnitSet
    private let residualSize: Int
    /// h.
    private let hiddenParts: Int
    /// The smallest shown part that is not public before; of equal ones the later.
    private let smallestShown: Int?
    /// Whether every part that could be hidden is.
    private let isWithheld: Bool

    init(_ parts: ExclusiveParts, _ table: ProtectedTable, _ fates: [CellFate], smallestCount: Int) {
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
        self.table = table
        self.fates = fates
        self.smallestCount = smallestCount
        self.parts = parts
        self.residual = residual
        residualSize = table.size(residual)
        self.hiddenParts = hiddenParts
        smallestShown = smallest
        self.isWithheld = isWithheld
    }

    /// How many units the residual needs. People in no part at all are a hidden part too, so that k are needed
    /// even where h is 0.
    private var needed: Int { smallestCount + max(hiddenParts, 1) - 1 }

    /// The rule as R6 states it, also for a total that a share tells exactly or by its code.
    var violation: ResidualViolation? {
        switch parts.teller.map({ fates[$0.cell] }) {
        case .hidden, .aside: return nil
        case .coded:
            guard let teller = parts.teller, let largest = teller.largestWhenCoded, hiddenParts > 0
            else { return nil }
            let shown = table.size(parts.total) - residualSize
            return largest - shown < needed ? .codeTellsTooMuch(share: teller.cell) : nil
        case .shown, nil:
            guard residualSize > 0, residualSize < needed, !isWithheld else { return nil }
            guard let smallestShown else { return .nothingLeftToHide(parts) }
            return .tooSmall(residual: residual, smallestShown: smallestShown)
        }
    }

    /// The same for what codes tell of each other: a part that holds at least so many leaves the others few.
    var codeViolation: ResidualViolation? {
        let coded = parts.parts.filter { fates[$0.cell] == .coded && ($0.bounds?.lowerBound ?? 0) > 1 }
        guard let largest = coded.max(by: { ($0.bounds?.lowerBound ?? 0) < ($1.bounds?.lowerBound ?? 0) })
        else { return nil }
        // Codes tell of items; who is bounded to fewer items than k is bounded to fewer units too.
        let hidden = table.count(residual)
        let leastOfAll = parts.parts.reduce(0) { $0 + least($1) }
        for part in parts.parts where fates[part.cell] == .coded || fates[part.cell] == .hidden {
            let size = table.size(part.atoms)
            guard size > 0, size < smallestCount else { continue }
            let most = hidden - (leastOfAll - least(part))
            if most < smallestCount { return .codeTellsTooMuch(share: largest.cell) }
        }
        return nil
    }

    private func least(_ part: ExclusiveParts.Part) -> Int {
        fates[part.cell] == .coded ? part.bounds?.lowerBound ?? 0 : 0
    }
}
