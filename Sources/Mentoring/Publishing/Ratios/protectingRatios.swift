extension [TableFigure] {
    /// The figures after ratios that would give somebody away were hidden: those of one share together, whatever they
    /// are told by.
    func protectingRatios(_ rules: PrimaryRules) -> [TableFigure] {
        var rowsOfPart: [String: [Int]] = [:]
        for (index, figure) in enumerated() {
            if case .ratio = figure.raw?.result { rowsOfPart[figure.slot.key.id, default: []].append(index) }
        }
        var result = self
        for rows in rowsOfPart.values {
            let candidates = rows.indices.filter { self[rows[$0]].verdict == .candidate }
            guard !candidates.isEmpty else { continue }
            let ratios = rows.compactMap { row -> ShareRatio? in
                if case .ratio(let ratio) = self[row].raw?.result { ratio } else { nil }
            }
            let protection = RatioProtection(
                ratios, dimensions: rows.map { self[$0].slot.key.dimension ?? "" }, rules: rules)
            let told = Set(protection.told(of: candidates))
            for candidate in candidates where !told.contains(candidate) {
                result[rows[candidate]] = result[rows[candidate]].with(.hidden)
            }
        }
        return result
    }
}
