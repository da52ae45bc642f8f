/// The letters and digits of a token of ASCII, one after the other: tags that only style text, and characters that
/// nobody sees, are no part of it.
struct Token {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let hasTags: Bool
    private var index: Int

    /// The token that begins at an offset; `hasTags` where it stands in text that may hold tags.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, hasTags: Bool) {
        self.bytes = bytes
        self.hasTags = hasTags
        index = start
    }

    /// The next letter or digit; nil at the end. A letter beyond ASCII is its first byte, so that it is never missed.
    mutating func next() -> UInt8? {
        while index < bytes.count {
            let byte = bytes[index]
            if isASCIIWordByte(byte) {
                index += 1
                return byte
            }
            if hasTags, beginsTag(at: index, in: bytes), isStylingTag(at: index, in: bytes) {
                index = (bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
                continue
            }
            guard byte >= 0x80, let (value, length) = scalar(at: index, in: bytes) else { return nil }
            switch LetterFold.shared.role(of: value) {
            case .separator, .wordOfItsOwn: return nil
            case .letters(let letters) where letters.isEmpty: index += length
            case .letters, .itself:
                index += length
                return byte
            }
        }
        return nil
    }

    /// The character before an offset, passing over the same, and where it stands; nil where there is none of ASCII.
    static func character(
        before offset: Int, in bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool
    ) -> (byte: UInt8, offset: Int)? {
        var index = offset
        while index > 0 {
            let byte = bytes[index - 1]
            if hasTags, byte == UInt8(ascii: ">"), let start = bytes[..<index].lastIndex(of: UInt8(ascii: "<")),
                beginsTag(at: start, in: bytes), isStylingTag(at: start, in: bytes)
            {
                index = start
            } else if byte < 0x80 {
                return (byte, index - 1)
            } else {
                guard let lead = bytes[..<index].lastIndex(where: { $0 & 0xC0 != 0x80 }),
                    let (value, length) = scalar(at: lead, in: bytes), lead + length == index,
                    case .letters(let letters) = LetterFold.shared.role(of: value), letters.isEmpty
                else { return nil }
                index = lead
            }
        }
        return nil
    }
}
