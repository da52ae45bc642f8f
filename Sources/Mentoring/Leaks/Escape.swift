/// One way of writing a character, as it stands behind its first sign.
struct Escape {
    enum Meaning {
        /// A Unicode scalar, or a number that is none.
        case character(UInt32)
        /// A byte of UTF-8.
        case byte(UInt8)
    }

    let meaning: Meaning
    /// How many bytes it has behind its first sign.
    let length: Int

    private init(_ value: UInt32, _ length: Int) {
        meaning = .character(value)
        self.length = length
    }

    /// An entity of HTML behind its `&` (HTML Living Standard, 13.5), by number or by a name for what stands in names
    /// and addresses; nil where none stands there.
    init?(entity rest: UnsafeBufferPointer<UInt8>) {
        if rest.first == UInt8(ascii: "#") {
            let isHex = rest.count > 1 && rest[1] | 0x20 == UInt8(ascii: "x")
            let start = isHex ? 2 : 1
            guard let (value, end) = number(rest, from: start, base: isHex ? 16 : 10, most: 8) else {
                return nil
            }
            self.init(value, end < rest.count && rest[end] == UInt8(ascii: ";") ? end + 1 : end)
            return
        }
        let name = rest.prefix(10).prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < rest.count, rest[name.endIndex] == UInt8(ascii: ";"),
            let value = character(named: name)
        else { return nil }
        self.init(value, name.count + 1)
    }

    /// Two hexadecimal digits behind a `%` (RFC 3986 section 2.1).
    init?(percent rest: UnsafeBufferPointer<UInt8>) {
        guard rest.count >= 2, let high = digit(rest[0], base: 16), let low = digit(rest[1], base: 16) else {
            return nil
        }
        meaning = .byte(UInt8(truncatingIfNeeded: high << 4 | low))
        length = 2
    }

    /// What stands behind a `\`: `u0040`, `u{40}` and `x40` in any file, for any may hold a script (ECMA-262, 12.9.4);
    /// `n` and its like where the file is JSON or a script (RFC 8259 section 7); digits in a style sheet (CSS Syntax 3,
    /// 4.3.7). Nil where the `\` is only itself.
    init?(backslash rest: UnsafeBufferPointer<UInt8>, of file: ScannedFile) {
        guard let first = rest.first else { return nil }
        if file == .style {
            guard let (value, end) = number(rest, from: 0, base: 16, most: 6) else { return nil }
            self.init(value, end < rest.count && rest[end] <= 0x20 ? end + 1 : end)
        } else if first == UInt8(ascii: "x"), let (value, end) = number(rest, from: 1, base: 16, most: 2),
            end == 3
        {
            self.init(value, 3)
        } else if first == UInt8(ascii: "u"), let (value, end) = unit(rest, from: 1) {
            // A character beyond the first plane is written as two units (Unicode 3.9, UTF-16).
            if 0xD800...0xDBFF ~= value, end + 1 < rest.count, rest[end] == UInt8(ascii: "\\"),
                rest[end + 1] == UInt8(ascii: "u"), let (low, last) = unit(rest, from: end + 2),
                0xDC00...0xDFFF ~= low
            {
                self.init(0x1_0000 + (value - 0xD800) << 10 + (low - 0xDC00), last)
            } else {
                self.init(value, end)
            }
        } else if file == .code, first < 0x80 {
            self.init("nrtbfv".utf8.contains(first) ? 0x20 : UInt32(first), 1)
        } else {
            return nil
        }
    }
}

/// Digits of a number, at least one and at most so many, and where they end.
private func number(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, base: UInt32, most: Int
) -> (value: UInt32, end: Int)? {
    var value: UInt32 = 0
    var end = start
    while end < bytes.count, end - start < most, let next = digit(bytes[end], base: base) {
        value = value &* base &+ next
        end += 1
    }
    return end > start ? (value, end) : nil
}

/// The four digits of `\u0040`, or those in braces of `\u{40}`.
private func unit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (value: UInt32, end: Int)? {
    if start < bytes.count, bytes[start] == UInt8(ascii: "{") {
        guard let (value, end) = number(bytes, from: start + 1, base: 16, most: 8), end < bytes.count,
            bytes[end] == UInt8(ascii: "}")
        else { return nil }
        return (value, end + 1)
    }
    guard let (value, end) = number(bytes, from: start, base: 16, most: 4), end == start + 4 else { return nil }
    return (value, end)
}

private func digit(_ byte: UInt8, base: UInt32) -> UInt32? {
    let lowered = byte | 0x20
    let value: UInt32
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte - UInt8(ascii: "0"))
    default:
        guard lowered >= UInt8(ascii: "a") else { return nil }
        value = UInt32(lowered - UInt8(ascii: "a")) + 10
    }
    return value < base ? value : nil
}

/// The characters that entities name, as far as they stand in names, addresses and around them; a letter with an
/// accent is the letter.
private func character(named name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    if let value = namedCharacters.first(where: { name.elementsEqual($0.name.utf8) })?.value { return value }
    guard let letter = name.first, (letter | 0x20) &- UInt8(ascii: "a") < 26,
        accents.contains(where: { name.dropFirst().elementsEqual($0.utf8) })
    else { return nil }
    return UInt32(letter)
}

private let namedCharacters: [(name: String, value: UInt32)] = [
    ("amp", 0x26), ("quot", 0x22), ("lt", 0x3C), ("gt", 0x3E), ("nbsp", 0xA0), ("apos", 0x27), ("AMP", 0x26),
    ("commat", 0x40), ("period", 0x2E), ("lowbar", 0x5F), ("plus", 0x2B), ("percnt", 0x25), ("num", 0x23),
    ("sol", 0x2F), ("bsol", 0x5C), ("hyphen", 0x2D), ("dash", 0x2D), ("shy", 0xAD), ("zwj", 0x200D),
    ("zwnj", 0x200C),
    ("ensp", 0x20), ("emsp", 0x20), ("thinsp", 0x20), ("Tab", 0x20), ("NewLine", 0x20), ("colon", 0x3A),
    ("comma", 0x2C), ("rsquo", 0x2019), ("szlig", 0xDF), ("aelig", 0xE6), ("AElig", 0xE6), ("oelig", 0x153),
    ("OElig", 0x153), ("eth", 0xF0), ("ETH", 0xF0), ("thorn", 0xFE), ("THORN", 0xFE), ("inodot", 0x131),
]

private let accents = [
    "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron", "slash", "macr", "ogon", "breve", "dot",
    "dblac", "strok",
]
