extension HTMLBytes {
    /// Appends text so that HTML reads it as just that text, between tags or inside a quoted attribute.
    ///
    /// `"`, `&`, `<` and `>` become character references. Control characters and noncharacters, which no HTML
    /// document may hold (HTML standard, "Preprocessing the input stream"), become U+FFFD.
    mutating func append(escaped bytes: UnsafeBufferPointer<UInt8>) {
        var plain = 0
        var index = 0
        while true {
            index = endOfPlain(in: bytes, from: index)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            let forbidden = lengthOfForbiddenScalar(in: bytes, at: index)
            guard forbidden > 0 || byte < 0x40 else {
                index += 1
                continue
            }
            append(UnsafeBufferPointer(rebasing: bytes[plain..<index]))
            appendReference(for: byte)
            index += max(forbidden, 1)
            plain = index
        }
        append(UnsafeBufferPointer(rebasing: bytes[plain...]))
    }

    private mutating func appendReference(for byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("&quot;")
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        default: append("\u{FFFD}")
        }
    }
}

/// The text as HTML, as `HTMLBytes.append(escaped:)` writes it.
func escapedForHTML(_ text: String) -> [UInt8] {
    var html = HTMLBytes(capacity: text.utf8.count + 16)
    Array(text.utf8).withUnsafeBufferPointer { html.append(escaped: $0) }
    return html.array()
}

/// Where the next byte stands that is not plain, or the end. Eight bytes are passed over at a time.
private func endOfPlain(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count, arePlainASCII(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
    }
    while index < raw.count, isPlain(raw[index]) { index += 1 }
    return index
}

/// Whether eight bytes are all ASCII that stands for itself. May say no too often, never yes.
@inline(__always)
private func arePlainASCII(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // `<` and `>` differ in one bit, so do `"` and `&`: each pair is one comparison.
    let angles = (bytes | ones &* 0x02) ^ ones &* 0x3E
    let others = (bytes | ones &* 0x04) ^ ones &* 0x26
    let zeroAngles = (angles &- ones) & ~angles
    let zeroOthers = (others &- ones) & ~others
    let controls = (bytes &- ones &* 0x20) & ~bytes
    let delete = bytes &+ ones
    return (zeroAngles | zeroOthers | controls | delete | bytes) & (ones &* 0x80) == 0
}

/// The bytes below 0x40 that are never written as they are, as bits: `"`, `&`, `<`, `>`, and the controls other
/// than tab, line feed, form feed and carriage return.
private let specialBits: UInt64 = 0x5000_0044_FFFF_C9FF

/// Whether a byte stands for itself and begins no scalar that must be looked at. False for 0x7F, for 0xC2, which
/// begins the C1 controls, and for 0xEF and above, which begin the noncharacters.
@inline(__always)
private func isPlain(_ byte: UInt8) -> Bool {
    if byte < 0x40 { return specialBits & (1 &<< UInt64(byte)) == 0 }
    return byte < 0xEF && byte != 0x7F && byte != 0xC2
}

/// How many bytes a scalar has that HTML forbids; 0 where the one that begins here is allowed.
private func lengthOfForbiddenScalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch byte(0) {
    case 0x00..<0x20, 0x7F: return 1
    case 0xC2: return (0x80...0x9F).contains(byte(1)) ? 2 : 0
    case 0xEF:
        // U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
        if byte(1) == 0xB7 { return (0x90...0xAF).contains(byte(2)) ? 3 : 0 }
        return byte(1) == 0xBF && (0xBE...0xBF).contains(byte(2)) ? 3 : 0
    case 0xF0...0xF4:
        // The last two scalars of every plane.
        let endsPlane = byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && (0xBE...0xBF).contains(byte(3))
        return endsPlane ? 4 : 0
    default: return 0
    }
}
