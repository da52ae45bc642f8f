/// Appends a number of user units with at most one decimal and without a trailing zero.
///
/// A tenth of a unit is less than a quarter of a device pixel at any size a page shows. What is not finite becomes
/// 0, and nothing lies further out than ten million, so that no input can write a number a browser refuses.
func appendCoordinate(_ value: Double, to bytes: inout [UInt8]) {
    guard value.isFinite else {
        bytes.append(UInt8(ascii: "0"))
        return
    }
    let limited = min(max(value, -10_000_000), 10_000_000)
    let tenths = Int((limited * 10).rounded())
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: UInt64(tenths.magnitude / 10), to: &bytes)
    let decimal = UInt8(tenths.magnitude % 10)
    if decimal > 0 {
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + decimal)
    }
}

/// Appends a whole number in decimal digits.
func appendDigits(of value: UInt64, to bytes: inout [UInt8]) {
    if value >= 10 { appendDigits(of: value / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
}
