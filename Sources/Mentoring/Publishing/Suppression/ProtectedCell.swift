/// A cell of a table, as disclosure control sees it: sets of atoms, without names and values.
struct ProtectedCell {
    /// What the rules for single cells (R2, R3) say of it.
    enum Standing: Hashable {
        /// Public before anything else.
        case open
        /// May be published as far as this cell alone is concerned.
        case candidate
        /// Told as “at most” or “at least” only.
        case coded
        /// Hidden for its size or for whom it counts.
        case hidden
        /// Without a value: not collected, or too early.
        case aside
    }

    let standing: Standing
    /// The sums that publishing it would tell: of a count itself, of a share numerator, rest and base.
    let sums: [UnitSet]
    /// What must not become known while it is hidden or coded.
    let secrets: [Secret]
    /// 100 for figures of the whole program, 60 for roles, 50 for other rows: higher ones are published first.
    let priority: Int
    /// Its count or base.
    let size: Int
    /// Whether readers may take the hidden part to be empty, so that it does not count in h (R6).
    let mayBeEmpty: Bool
}

/// What becomes of a cell.
enum CellFate: Hashable { case shown, coded, hidden, aside }
