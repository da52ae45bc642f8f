/// A total and parts of it that exclude each other, which the residual rule R6 keeps from being subtracted.
struct ExclusiveParts {
    struct Part {
        /// Index of the cell.
        let cell: Int
        /// What of the total is in the part.
        let atoms: UnitSet
    }

    let total: UnitSet
    let parts: [Part]
}
