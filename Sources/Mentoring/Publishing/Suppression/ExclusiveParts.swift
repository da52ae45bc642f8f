/// A total and parts of it that exclude each other, which the residual rule R6 keeps from being subtracted.
struct ExclusiveParts {
    struct Part {
        /// Index of the cell.
        let cell: Int
        /// What of the total is in the part.
        let atoms: UnitSet
        /// How many that may be as far as its code tells; nil where it is not coded.
        let bounds: ClosedRange<Int>?
    }

    let total: UnitSet
    let parts: [Part]
    /// The share that tells the total as its numerator or rest; nil where the rule holds whatever is told.
    let teller: Teller?

    init(total: UnitSet, parts: [Part], teller: Teller? = nil) {
        self.total = total
        self.parts = parts
        self.teller = teller
    }
}

/// A share that tells the total of some parts.
struct Teller {
    /// Index of the share's cell.
    let cell: Int
    /// The largest total that its code allows; nil where it is not coded.
    let largestWhenCoded: Int?
}
