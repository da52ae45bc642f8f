/// The round numbers of an axis, evenly spaced by 1, 2, 2.5 or 5 × 10ⁿ.
struct Ticks: Equatable {
    /// From the lowest to the highest, both ends of the axis included.
    let values: [Double]
    /// How many decimals the step needs.
    let decimals: Int

    var low: Double { values.first ?? 0 }
    var high: Double { values.last ?? 0 }
}

extension Ticks {
    /// The ticks with the smallest round step that cover a range in at most `intervals` steps.
    ///
    /// No step is finer than `decimals` digits: a count of people has no tick at 2.5.
    init(covering range: ValueRange, atMost intervals: Int, decimals: Int) {
        for exponent in -decimals...17 {
            for (mantissa, shift) in [(1.0, 0), (2.0, 0), (25.0, -1), (5.0, 0)] {
                let power = exponent + shift
                guard power >= -decimals else { continue }
                let step = PowerOfTen.scaled(mantissa, power)
                // The tolerance keeps 0.3 / 0.1 = 2.9999999999999996 from adding a step below.
                let first = (range.low / step + 1e-9).rounded(.down)
                let last = (range.high / step - 1e-9).rounded(.up)
                guard last - first <= Double(max(1, intervals)), last > first else { continue }
                let steps = 0...Int(last - first)
                values = steps.map { PowerOfTen.scaled((first + Double($0)) * mantissa, power) }
                self.decimals = max(0, -power)
                return
            }
        }
        values = [range.low, range.high]
        self.decimals = decimals
    }
}
