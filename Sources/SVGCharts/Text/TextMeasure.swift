/// The width of one line of text, in the units of its size.
///
/// It is an estimate that errs on the wide side (see `advanceWidthsOfASCII`): the build has no font to ask.
func measuredWidth(_ text: String, size: Double, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars {
        thousandths += advanceWidth(scalar)
    }
    // Numbers and letters of DejaVu Sans Bold are 9 to 12 % wider than the regular ones.
    return Double(thousandths) / 1000 * size * (bold ? 1.12 : 1)
}

private func advanceWidth(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    guard value < 127 else { return advanceWidthBeyondASCII(value) }
    let index = Int(value) - 32
    return advanceWidthsOfASCII.indices.contains(index) ? Int(advanceWidthsOfASCII[index]) : 318
}
