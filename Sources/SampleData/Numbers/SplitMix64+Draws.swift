extension SplitMix64 {
    /// A whole number from 0 up to, not including, `bound`; 0 where the bound is 1 or less.
    ///
    /// The multiply-and-shift of Lemire, "Fast Random Integer Generation in an Interval" (2019), without the
    /// rejection step: its bias is below 2⁻³² here, and nothing but samples depends on it.
    mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A whole number from `low` to `high`, both included; `low` where the range is empty.
    mutating func between(_ low: Int, _ high: Int) -> Int {
        low + below(high - low + 1)
    }

    /// The same, with the middle likelier than the ends.
    mutating func around(_ low: Int, _ high: Int) -> Int {
        (between(low, high) + between(low, high)) / 2
    }

    /// True in so many of a thousand draws.
    mutating func chance(_ perMille: Int) -> Bool {
        below(1000) < perMille
    }

    /// The position of a weight, drawn in proportion to it; 0 where all are 0.
    mutating func position(weights: [Int]) -> Int {
        var rest = below(weights.reduce(0) { $0 + max(0, $1) })
        for (position, weight) in weights.enumerated() where weight > 0 {
            if rest < weight { return position }
            rest -= weight
        }
        return 0
    }

    /// One of several choices, drawn in proportion to their weights; the first where all weights are 0.
    mutating func pick<Choice>(_ first: (Choice, Int), _ others: (Choice, Int)...) -> Choice {
        let choices = [first] + others
        return choices[position(weights: choices.map(\.1))].0
    }

    /// So many different numbers below `bound`, in ascending order; fewer where there are not as many.
    mutating func distinct(_ count: Int, below bound: Int) -> [Int] {
        var chosen: [Int] = []
        for candidate in 0..<max(0, bound) {
            // Selection sampling (Knuth, The Art of Computer Programming, 3.4.2, algorithm S).
            if below(bound - candidate) < count - chosen.count { chosen.append(candidate) }
        }
        return chosen
    }

    /// Puts a list into a random order (Fisher and Yates).
    mutating func shuffle<Element>(_ list: inout [Element]) {
        for last in list.indices.reversed() { list.swapAt(last, below(last + 1)) }
    }
}
