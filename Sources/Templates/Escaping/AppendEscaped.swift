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
    var runStart = 0
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        if isSpecial(byte) {
            if index > runStart { emit(UnsafeBufferPointer(rebasing: bytes[runStart..<index])) }
            let reference = characterReference(of: byte)
            emit(UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
            runStart = index + 1
        }
        index += 1
    }
    if index > runStart { emit(UnsafeBufferPointer(rebasing: bytes[runStart..<index])) }
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
