/// Appends a caller's words so that they can only ever be character data or an attribute's value.
///
/// It works on UTF-8 bytes: a quotation mark followed by a combining mark is one `Character`, yet still ends an
/// attribute. Line breaks and tabs become spaces. What XML 1.0 (section 2.2) or the HTML parser does not allow,
/// control characters and noncharacters, becomes U+FFFD, so that it is seen.
func appendEscaped(_ words: String, to bytes: inout [UInt8]) {
    var words = words
    words.withUTF8 { source in
        var index = 0
        while index < source.count {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "<"): bytes.append(contentsOf: lessThan)
            case UInt8(ascii: ">"): bytes.append(contentsOf: greaterThan)
            case UInt8(ascii: "&"): bytes.append(contentsOf: ampersand)
            case UInt8(ascii: "\""): bytes.append(contentsOf: quotationMark)
            case UInt8(ascii: "'"): bytes.append(contentsOf: apostrophe)
            case 0x09, 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
            case 0x00..<0x20, 0x7F: bytes.append(contentsOf: replacement)
            case 0xC2, 0xEF, 0xF0...0xF4:
                let length = byte == 0xC2 ? 2 : byte == 0xEF ? 3 : 4
                // A String's bytes are UTF-8, so the sequence is whole; the minimum is for the bound alone.
                let end = min(index + length, source.count)
                if isForbidden(source[index..<end]) {
                    bytes.append(contentsOf: replacement)
                } else {
                    bytes.append(contentsOf: source[index..<end])
                }
                index = end
                continue
            default: bytes.append(byte)
            }
            index += 1
        }
    }
}

/// Whether a sequence is a C1 control character (U+0080 to U+009F) or a noncharacter (U+FDD0 to U+FDEF, and the
/// last two of each plane).
private func isForbidden(_ sequence: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let leadBits: UInt32 = sequence.count == 2 ? 0x1F : sequence.count == 3 ? 0x0F : 0x07
    let lead = UInt32(sequence.first ?? 0) & leadBits
    let scalar = sequence.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    return (0x80..<0xA0).contains(scalar) || (0xFDD0...0xFDEF).contains(scalar) || scalar & 0xFFFE == 0xFFFE
}

private let lessThan = Array("&lt;".utf8)
private let greaterThan = Array("&gt;".utf8)
private let ampersand = Array("&amp;".utf8)
private let quotationMark = Array("&quot;".utf8)
private let apostrophe = Array("&#39;".utf8)
private let replacement = Array("\u{FFFD}".utf8)
