/// A figure on its way through the rules: its place, its raw result and what the rules for single figures say.
struct TableFigure {
    let slot: FigureSlot
    let raw: RawFigure?
    let verdict: PrimaryVerdict

    func with(_ verdict: PrimaryVerdict) -> TableFigure {
        TableFigure(slot: slot, raw: raw, verdict: verdict)
    }
}

extension [TableFigure] {
    /// The figures after figures that share one fate were hidden together (R8b).
    func hidingSharedFates() -> [TableFigure] {
        let hidden = Set(lazy.filter { $0.verdict == .hidden }.map(\.slot.key))
        return map { figure in
            guard let partner = figure.slot.partnerKey, hidden.contains(partner) else { return figure }
            return figure.verdict == .candidate ? figure.with(.hidden) : figure
        }
    }

    /// The figures after hiding those that are told only beside others which are hidden or coded (R3f).
    ///
    /// Rows are told together or not at all: what one row does not tell could be taken from the total and the others.
    /// - Parameter fates: What became of each so far; nil before anything is protected.
    func hidingLeftAlone(_ fates: [CellFate]?) -> [TableFigure] {
        var toldKeys: Set<FigureKey> = []
        for (index, figure) in enumerated() {
            let isTold = [.candidate, .open, .notCollected, .tooEarly].contains(figure.verdict)
            let isHidden = fates.map { $0[index] == .hidden || $0[index] == .coded } ?? false
            if isTold, !isHidden { toldKeys.insert(figure.slot.key) }
        }
        let rows = Dictionary(grouping: map(\.slot)) {
            FigureKey($0.key.id, dimension: $0.breakdown?.dimension)
        }
        return map { figure in
            switch figure.verdict {
            case .candidate, .coded, .open:
                let companions =
                    figure.slot.disclosureClass == .c0
                    ? figure.slot.companionKeys
                    : figure.slot.part.companions.flatMap { id in
                        rows[FigureKey(id, dimension: figure.slot.breakdown?.dimension)]?.map(\.key) ?? []
                    }
                return companions.allSatisfy(toldKeys.contains) ? figure : figure.with(.leftAlone)
            case .hidden, .leftAlone, .notCollected, .tooEarly: return figure
            }
        }
    }
}

extension FigureSlot {
    /// The figure that is hidden whenever this one is.
    var partnerKey: FigureKey? {
        part.sharesFateWith.map { FigureKey("\(metric.id).\($0)") }
    }

    /// The figures, or the rows of the same category, that this one is the difference of.
    var sideKeys: [FigureKey] { part.differenceOf.map { sameRow(of: "\(metric.id).\($0)") } }

    /// The figures, or the rows of the same category, without which this one is not told.
    var companionKeys: [FigureKey] { part.companions.map(sameRow) }

    private func sameRow(of id: String) -> FigureKey {
        FigureKey(id, dimension: key.dimension, category: key.category)
    }
}
