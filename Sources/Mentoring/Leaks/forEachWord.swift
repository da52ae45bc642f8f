/// Walks through the words of a file, in text and, apart from it, inside tags.
///
/// Inside tags are names and values of attributes, and comments. A tag that only styles text does not end the word
/// that it stands in: `<b>M</b>arta` is one word.
///
/// - Parameters:
///   - bytes: The file, its escapes decoded.
///   - hasTags: Whether `<` may begin a tag.
///   - isBinary: Whether bytes that are no UTF-8 end a word; in a text they are taken for Latin-1.
@inline(__always)
func forEachWord(
    _ bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool, isBinary: Bool, _ body: (Word) -> Void
) {
    let count = bytes.count
    ByteClass.table.withUnsafeBufferPointer { classes in
        var index = 0
        var hash = Word.emptyHash
        var start = -1
        var isWhole = true
        var tag = -1
        // A word of the text that a styling tag stands in or behind.
        var held: (hash: UInt64, start: Int, end: Int)?

        @inline(__always)
        func begin() {
            guard start < 0 else { return }
            start = index
            hash = Word.emptyHash
            isWhole = true
        }
        @inline(__always)
        func end(at end: Int) {
            guard start >= 0 else { return }
            body(Word(hash: hash, start: start, end: end, isWhole: isWhole, tag: tag < 0 ? nil : tag))
            start = -1
        }
        func endHeld() {
            guard let word = held else { return }
            body(Word(hash: word.hash, start: word.start, end: word.end, isWhole: false, tag: nil))
            held = nil
        }

        while index < count {
            let byte = bytes[index]
            var folded = classes[Int(byte)]
            if folded > ByteClass.beyondASCII {
                begin()
                repeat {
                    hash = Word.hash(hash, folded)
                    index += 1
                    folded = index < count ? classes[Int(bytes[index])] : ByteClass.separator
                } while folded > ByteClass.beyondASCII
                continue
            }
            switch folded {
            case ByteClass.beyondASCII:
                let scalar = scalar(at: index, in: bytes)
                let value = scalar?.value ?? (isBinary ? 0x20 : UInt32(byte))
                let next = index + (scalar?.length ?? 1)
                switch LetterFold.shared.role(of: value) {
                case .separator: end(at: index)
                case .letters(let letters):
                    if !letters.isEmpty { begin() }
                    for letter in LetterFold.shared.letters[letters] { hash = Word.hash(hash, letter) }
                case .itself:
                    begin()
                    for place in index..<next { hash = Word.hash(hash, bytes[place]) }
                case .wordOfItsOwn:
                    end(at: index)
                    begin()
                    for place in index..<next { hash = Word.hash(hash, bytes[place]) }
                    end(at: next)
                }
                index = next
            case ByteClass.bracket where hasTags && tag < 0 && beginsTag(at: index, in: bytes):
                let isStyling = (start >= 0 || held != nil) && isStylingTag(at: index, in: bytes)
                if start >= 0, isStyling {
                    held = (hash, start, index)
                    start = -1
                } else {
                    if !isStyling { endHeld() }
                    end(at: index)
                }
                tag = index
                index += 1
            case ByteClass.bracket where tag >= 0 && byte == UInt8(ascii: ">"):
                end(at: index)
                tag = -1
                index += 1
                let next = index < count ? classes[Int(bytes[index])] : ByteClass.separator
                if let word = held, next >= ByteClass.beyondASCII {
                    (hash, start, isWhole) = (word.hash, word.start, false)
                    held = nil
                } else if next != ByteClass.bracket {
                    endHeld()
                }
            default:
                end(at: index)
                index += 1
            }
        }
        end(at: count)
        endHeld()
    }
}

/// The classes of bytes; every byte above them is a letter or digit of ASCII in its lower case.
enum ByteClass {
    static let separator: UInt8 = 0
    static let bracket: UInt8 = 1
    static let beyondASCII: UInt8 = 2

    static let table: [UInt8] = (0...255 as ClosedRange<UInt8>).map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "<"), UInt8(ascii: ">"): bracket
        case 0x80...: beyondASCII
        default: separator
        }
    }
}

/// The scalar that begins at an offset, and its length; nil where the bytes are no UTF-8 (RFC 3629).
func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int)? {
    let first = UInt32(bytes[index])
    let length =
        first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count else { return nil }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for place in index + 1..<index + length {
        guard bytes[place] & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    let least: UInt32 = length == 3 ? 0x800 : length == 4 ? 0x1_0000 : 0
    guard value >= least, Unicode.Scalar(value) != nil else { return nil }
    return (value, length)
}

/// Whether a `<` begins a tag, a comment or an instruction.
private func beginsTag(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return (next | 0x20) &- UInt8(ascii: "a") < 26 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "?")
}

/// Whether a tag only styles the text that it stands in.
private func isStylingTag(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = bytes[index + 1] == UInt8(ascii: "/") ? index + 2 : index + 1
    var name: UInt64 = 0
    for place in first..<min(first + 8, bytes.count) {
        let letter = bytes[place] | 0x20
        guard letter &- UInt8(ascii: "a") < 26 else { break }
        name = name << 8 | UInt64(letter)
    }
    return stylingTags.contains(name)
}

private let stylingTags: [UInt64] = [
    "a", "b", "i", "u", "s", "q", "em", "strong", "span", "small", "sub", "sup", "mark", "abbr", "cite", "code",
    "kbd", "samp", "var", "del", "ins", "dfn", "bdi", "bdo", "time", "data", "wbr", "font", "tspan",
].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
