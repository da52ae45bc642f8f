/// What the code of a share tells of its numerator and rest to readers who know the base, in items where it is a
/// share of items.
struct CodedRange {
    let counted: ClosedRange<Int>
    let rest: ClosedRange<Int>

    /// Nil for a figure that is not coded.
    init?(_ figure: TableFigure) {
        guard case .coded(let code) = figure.verdict, var base = figure.raw?.result.base else { return nil }
        if case .shareOfItems(let share) = figure.raw?.result {
            // Of items that stand alone the code does not tell how many units they belong to.
            guard let items = share.items else { return nil }
            base = items.whole.count
        }
        // C1 tells 0 and 100 per cent, so that a coded share is neither; C2 codes them too.
        let least = figure.slot.disclosureClass == .c2 ? 0 : 1
        switch code {
        case .atMost(let end):
            let most = max(least, end * base / 100)
            counted = least...most
            rest = (base - most)...(base - least)
        case .atLeast(let end):
            let most = max(least, (100 - end) * base / 100)
            rest = least...most
            counted = (base - most)...(base - least)
        default: return nil
        }
    }
}
