/// Appends a text so that it is safe as HTML text and in an attribute in either kind of quotes.
///
/// `&`, `<`, `>`, `"` and `'` become `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`; all other bytes stay. It
/// works on UTF-8 bytes: compared as characters, a quote with a combining mark would not be a quote.
public func appendEscaped(_ text: String, to output: inout [UInt8]) {
    if text.utf8.withContiguousStorageIfAvailable({ appendEscaped($0, to: &output) }) == nil {
        appendEscaped(Array(text.utf8), to: &output)
    }
}

/// Appends the bytes of a text in UTF-8, escaped as ``appendEscaped(_:to:)`` escapes a string.
public func appendEscaped(_ bytes: [UInt8], to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { appendEscaped($0, to: &output) }
}

/// Appends the bytes of a text in UTF-8, escaped as ``appendEscaped(_:to:)`` escapes a string.
public func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    escape(bytes) { output.append(contentsOf: $0) }
}

/// Hands out the escaped form of bytes piece by piece: runs that need nothing, and character references.
@inline(__always)
func escape(_ bytes: UnsafeBufferPointer<UInt8>, emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let base = bytes.baseAddress else { return }
    var runStart = 0
    while true {
        let special = firstSpecial(in: bytes, from: runStart)
        if special > runStart { emit(UnsafeBufferPointer(start: base + runStart, count: special - runStart)) }
        guard special < bytes.count else { return }
        let reference = characterReference(of: bytes[special])
        emit(UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
        runStart = special + 1
    }
}

/// Where the first special byte is from an offset on; the count of bytes where there is none.
///
/// Looks at eight bytes at a time. Two pairs of special bytes differ in one bit each, so three comparisons are
/// enough; the lowest byte in which a comparison shows is always a true one.
@inline(__always)
private func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found =
            zeroBytes(in: (word | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626)
            | zeroBytes(in: word ^ 0x2727_2727_2727_2727)
            | zeroBytes(in: (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
    }
    while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
    return index
}

/// The high bit of each byte that is zero; above such a byte other bits may be set too.
@inline(__always)
private func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}

/// One bit for each of the special bytes, all of which are below 64.
private let specialBits: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && specialBits &>> UInt64(byte) & 1 == 1
}

/// The character reference of a special byte.
private func characterReference(of byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
}
