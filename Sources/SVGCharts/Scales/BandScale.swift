/// Columns to user units: each gets a band of the same width.
struct BandScale {
    let count: Int
    /// Where the first band begins.
    let start: Double
    /// The width of all bands together.
    let length: Double

    /// The width of one band, the room beside its mark included.
    var step: Double { length / Double(max(1, count)) }

    /// The middle of a band.
    func center(_ index: Int) -> Double { start + step * (Double(index) + 0.5) }

    /// The width of a mark that fills its band: the same for every column, and never broader than 48 units.
    var markWidth: Double { min(step * 0.72, 48) }
}
