/// The lowest and highest value an axis has to hold.
struct ValueRange: Equatable {
    let low: Double
    let high: Double
}

extension ValueRange {
    /// The range of a domain over published values; nil where no number at all is known.
    ///
    /// `decimals` is the precision of the numbers, so that a range around a single value is wide enough for two
    /// ticks that read differently.
    init?(of values: [Double], in domain: ChartDomain, decimals: Int) {
        let smallest = values.min()
        let largest = values.max()
        switch domain {
        case .percent:
            self.init(low: min(0, smallest ?? 0), high: max(100, largest ?? 100))
        case .between(let one, let other):
            let ends = [one, other].compactMap { ChartPoint.value($0).number } + values
            guard let low = ends.min(), let high = ends.max() else { return nil }
            self = ValueRange(low: low, high: high).widened(decimals: decimals, downward: true)
        case .fromZero:
            guard let smallest, let largest else { return nil }
            self = ValueRange(low: min(0, smallest), high: max(0, largest))
                .widened(decimals: decimals, downward: false)
        case .fitted:
            guard let smallest, let largest else { return nil }
            self = ValueRange(low: smallest, high: largest).widened(decimals: decimals, downward: true)
        }
    }

    /// The same range, or, where it is a single value, one around it (or above it).
    private func widened(decimals: Int, downward: Bool) -> ValueRange {
        guard low == high else { return self }
        let quantum = PowerOfTen.value(-decimals)
        let margin = max(quantum, low.magnitude / 10)
        return ValueRange(low: downward ? low - margin : low, high: high + margin)
    }
}
