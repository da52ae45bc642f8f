/// Values to user units, in a straight line.
struct LinearScale {
    let low: Double
    let high: Double
    /// Where the lowest value stands.
    let start: Double
    /// Where the highest value stands; less than `start` on an axis that runs upward.
    let end: Double

    /// Where a value stands; never beyond the ends, and in the middle where the scale has no extent.
    func position(_ value: Double) -> Double {
        let extent = high - low
        guard extent > 0 else { return (start + end) / 2 }
        let fraction = min(max((value - low) / extent, 0), 1)
        return start + fraction * (end - start)
    }
}
