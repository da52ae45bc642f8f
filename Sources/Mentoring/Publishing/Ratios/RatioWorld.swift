/// One way in which the numerators behind some ratios may be spread, as somebody may think it who knows how many people
/// are in which group, and every share of the whole program exactly.
///
/// Units that lie in the same groups form a class. Only how many of a class are in the numerator is not known.
struct RatioWorld {
    /// The classes behind one ratio.
    struct Row: Hashable {
        let group: [Int]
        let others: [Int]
    }

    /// How many units each class has.
    let wholes: [Int]
    /// What the share of the whole program is told apart by; a world keeps the numerator of each stratum.
    let strata: [Int]
    /// How many of each class are in the numerator.
    private(set) var parts: [Int]

    init(wholes: [Int], strata: [Int], parts: [Int]) {
        self.wholes = wholes
        self.strata = strata
        self.parts = parts
    }

    func part(_ classes: [Int]) -> Int { classes.reduce(0) { $0 + parts[$1] } }
    func whole(_ classes: [Int]) -> Int { classes.reduce(0) { $0 + wholes[$1] } }

    /// How far a row is from a ratio that is told.
    func distance(_ row: Row, from told: Double) -> Double {
        let others = Double(part(row.others)) * Double(whole(row.group))
        return others > 0 ? abs(Double(part(row.group)) * Double(whole(row.others)) / others - told) : .infinity
    }

    /// Moves one unit of the numerator from a class to another.
    mutating func move(from: Int, to: Int) {
        parts[from] -= 1
        parts[to] += 1
    }

    /// Whether a unit may be moved so.
    func canMove(from: Int, to: Int) -> Bool {
        strata[from] == strata[to] && parts[from] > 0 && parts[to] < wholes[to]
    }
}
