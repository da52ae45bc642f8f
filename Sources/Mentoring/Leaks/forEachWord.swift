/// Walks through the words of a file, in text and, apart from it, inside tags.
///
/// Inside tags are names and values of attributes, and comments. A tag that only styles text does not end the word
/// that it stands in: `<b>M</b>arta` is one word.
///
/// - Parameters:
///   - bytes: The file, its escapes decoded.
///   - hasTags: Whether `<` may begin a tag.
///   - isBinary: Whether bytes that are no UTF-8 end a word; in a text they are taken for Latin-1.
func forEachWord(
    _ bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool, isBinary: Bool, _ body: (Word) -> Void
) {
    var text = LetterRun(tag: -1)
    var index = 0
    while index < bytes.count {
        if hasTags, beginsTag(at: index, in: bytes) {
            if !isStylingTag(at: index, in: bytes) { text.finish(body) }
            index = readTag(bytes, from: index, isBinary: isBinary, body)
            // The word goes on only where a letter, or one more tag, stands directly behind.
            let goesOn = index < bytes.count && (isWordByte(bytes[index]) || bytes[index] == UInt8(ascii: "<"))
            if !goesOn { text.finish(body) }
        } else if isWordByte(bytes[index]) {
            index = text.read(bytes, at: index, isBinary: isBinary, body)
        } else {
            text.finish(body)
            index += 1
        }
    }
    text.finish(body)
}

/// Reads what stands in a tag; gives the offset behind it.
private func readTag(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isBinary: Bool, _ body: (Word) -> Void
) -> Int {
    var words = LetterRun(tag: start)
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        if isWordByte(bytes[index]) {
            index = words.read(bytes, at: index, isBinary: isBinary, body)
        } else {
            words.finish(body)
            index += 1
        }
    }
    words.finish(body)
    return index + 1
}

/// Whether a `<` begins a tag, a comment or an instruction.
func beginsTag(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return (next | 0x20) &- UInt8(ascii: "a") < 26 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "?")
}

/// Whether a tag only styles the text that it stands in; a comment does not even that.
func isStylingTag(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 1 < bytes.count else { return false }
    if bytes[index + 1] == UInt8(ascii: "!") { return true }
    let first = bytes[index + 1] == UInt8(ascii: "/") ? index + 2 : index + 1
    var name: UInt64 = 0
    for place in first..<max(first, min(first + 8, bytes.count)) {
        let letter = bytes[place] | 0x20
        guard letter &- UInt8(ascii: "a") < 26 else { break }
        name = name << 8 | UInt64(letter)
    }
    return stylingTags.contains(name)
}

private let stylingTags: Set<UInt64> = Set(
    [
        "a", "b", "i", "u", "s", "q", "em", "strong", "span", "small", "sub", "sup", "mark", "abbr", "cite",
        "code",
        "kbd", "samp", "var", "del", "ins", "dfn", "bdi", "bdo", "time", "data", "wbr", "font", "tspan",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
