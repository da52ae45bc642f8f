/// The offset of the first byte that breaks UTF-8 (RFC 3629), or nil where all of it is UTF-8.
///
/// Overlong forms, surrogates and scalars beyond U+10FFFF are refused as the RFC asks. Eight ASCII bytes are
/// passed over at a time, since nearly all input is ASCII.
public func firstByteBreakingUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < count {
        if index + 8 <= count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
            continue
        }
        let lead = bytes[index]
        if lead < 0x80 {
            index += 1
            continue
        }
        guard let length = sequenceLength(lead), index + length <= count else { return index }
        guard secondByteRange(lead).contains(bytes[index + 1]) else { return index }
        for following in index + 2..<max(index + length, index + 2) where bytes[following] & 0xC0 != 0x80 {
            return index
        }
        index += length
    }
    return nil
}

/// How many bytes a sequence has that begins with this byte; nil where none may begin with it.
private func sequenceLength(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
}

/// What may stand second, which is where overlong forms, surrogates and too large scalars show.
private func secondByteRange(_ lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
}
