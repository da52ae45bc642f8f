/// A caller's id as bytes that are safe in an `id` attribute, in `aria-labelledby` and inside `url(#…)`.
///
/// Letters, digits, `-` and `_` stay; any other byte becomes `.` and its two hexadecimal digits, and an id that
/// does not begin with a letter gets `chart..` in front. Two different ids therefore never become one.
struct ChartID {
    let bytes: [UInt8]

    init(_ id: String) {
        var safe: [UInt8] = []
        safe.reserveCapacity(id.utf8.count + 8)
        if let first = id.utf8.first, isLetter(first) {} else { safe.append(contentsOf: Array("chart..".utf8)) }
        for byte in id.utf8 {
            if isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                safe.append(byte)
            } else {
                safe.append(UInt8(ascii: "."))
                safe.append(hexadecimalDigit(byte >> 4))
                safe.append(hexadecimalDigit(byte & 15))
            }
        }
        bytes = safe
    }
}

private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
