/// Takes names and values away from the figures of one linked table, leaving what disclosure control works on.
/// - Parameters:
///   - figures: In catalogue order.
///   - unprinted: Groups that no figure tells.
///   - knownElsewhere: Counts that readers know from other tables.
///   - universe: How many units there are.
///   - owners: Where the units are items, the protected unit of each, and how many protected units there are.
///   - isSmall: Whether a number is one of 1 to k − 1.
func protectedTable(
    _ figures: [TableFigure], unprinted: [UnitSet], knownElsewhere: [UnitSet] = [], universe: Int,
    owners: (owner: [Int], count: Int)? = nil, isSmall: (Int) -> Bool
) -> ProtectedTable {
    let (partition, atomic, others) = AtomicFigure.all(
        figures, universe: universe, others: unprinted + knownElsewhere)
    let ownersOfAtom = owners.map { partition.owners($0.owner, UnitSet(universe: $0.count)) }
    let sizes = ProtectedTable(
        atomSizes: partition.sizes, ownersOfAtom: ownersOfAtom, cells: [], exclusiveParts: [], unprinted: [])
    let cells = zip(figures, atomic).map { figure, sets in
        cell(figure, sets, size: sizes.size, isSmall: isSmall)
    }
    let known = others.dropFirst(unprinted.count).map { sum in
        ProtectedCell(
            standing: .open, sums: [sum], secrets: [], priority: 100, size: sizes.size(sum), mayBeEmpty: false)
    }
    let groups = Array(others.prefix(unprinted.count))
    return ProtectedTable(
        atomSizes: partition.sizes, ownersOfAtom: ownersOfAtom, cells: cells + known,
        exclusiveParts: ExclusiveParts.all(figures, atomic),
        unprinted: groups.filter { isSmall(sizes.size($0)) }
            + overlaps(figures, atomic) { isSmall(sizes.size($0)) })
}

private func cell(
    _ figure: TableFigure, _ sets: AtomicFigure?, size: (UnitSet) -> Int, isSmall: (Int) -> Bool
) -> ProtectedCell {
    let standing: ProtectedCell.Standing
    var mayBeEmpty = false
    switch figure.verdict {
    case .open: standing = .open
    case .candidate: standing = .candidate
    case .coded(let code):
        standing = .coded
        if case .atMost = code { mayBeEmpty = figure.slot.disclosureClass == .c2 }
    case .hidden, .leftAlone:
        standing = .hidden
        // A mean without cases says so: a hidden one has some.
        mayBeEmpty = figure.slot.disclosureClass == .c2 && sets?.rest != nil
    case .tooEarly, .notCollected: standing = .aside
    }
    var secrets: [Secret] = []
    if let sets, standing == .coded || standing == .hidden {
        secrets = sets.sums.filter { isSmall(size($0)) }.map { Secret($0) }
        if figure.verdict == .hidden, let value = hiddenValue(figure, sets) { secrets.append(value) }
    }
    return ProtectedCell(
        standing: standing, sums: sets?.sums ?? [], secrets: secrets, priority: priority(figure.slot),
        size: sets.map { size(figure.slot.isExclusive ? $0.counted : $0.base) } ?? 0, mayBeEmpty: mayBeEmpty)
}

/// What tells a hidden figure's value; nil where no sum does.
private func hiddenValue(_ figure: TableFigure, _ sets: AtomicFigure) -> Secret? {
    // Means of groups can be subtracted from the mean of all, medians cannot.
    if case .quantile = figure.raw?.result { return nil }
    guard let rest = sets.rest else { return sets.counted.isEmpty ? nil : Secret(sets.counted) }
    if !sets.counted.isEmpty, !rest.isEmpty { return Secret(sets.counted, rest) }
    // With all of its base or none the numerator or rest is the base, in atoms. Only where whole and slices are
    // shares can readers subtract both; elsewhere who finds the base does not know that it is also the numerator.
    return figure.slot.breakdown?.arrangement == .slices && !sets.base.isEmpty ? Secret(sets.base) : nil
}

/// The order of publication (domain.md 5.3).
private func priority(_ slot: FigureSlot) -> Int {
    switch slot.breakdown?.dimension {
    case nil: 100
    case "role": 60
    default: 50
    }
}
