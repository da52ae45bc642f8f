/// The bytes of a string whose escapes `JSONCursor` has checked, in UTF-8.
func unescaped(_ escaped: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(escaped.count)
    var position = 0
    while position < escaped.count {
        guard escaped[position] == UInt8(ascii: "\\"), position + 1 < escaped.count else {
            result.append(escaped[position])
            position += 1
            continue
        }
        let letter = escaped[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "u"):
            var scalar = codeUnit(escaped, &position)
            if (0xD800...0xDBFF).contains(scalar) {
                position += 2
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + codeUnit(escaped, &position) & 0x3FF
            }
            result.append(contentsOf: Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8))
        default: result.append(letter)
        }
    }
    return result
}

/// The value of a hexadecimal digit; nil for any other byte.
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
}

/// Four hexadecimal digits, as far as they are there.
private func codeUnit(_ escaped: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
    let digits = escaped[min(position, escaped.count)..<min(position + 4, escaped.count)]
    position += 4
    return digits.reduce(0) { $0 << 4 | (hexadecimalValue($1) ?? 0) }
}
