/// A word that is being read letter by letter.
struct LetterRun {
    /// Where the tag begins that it stands in; -1 for text.
    let tag: Int
    private var hash = WordHash()
    private var start = -1
    /// Behind the last letter.
    private var end = 0

    init(tag: Int) { self.tag = tag }

    /// Reads the character at an offset, which begins, continues or ends a word; gives the offset of the next.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, isBinary: Bool, _ body: (Word) -> Void
    ) -> Int {
        let byte = bytes[index]
        guard byte >= 0x80 else {
            begin(at: index)
            hash.add(byte | (byte & 0x40) >> 1)
            end = index + 1
            return end
        }
        let scalar = scalar(at: index, in: bytes)
        let next = index + (scalar?.length ?? 1)
        // Bytes that are no UTF-8 are most likely Latin-1 in a text, and nothing in a picture.
        switch LetterFold.shared.role(of: scalar?.value ?? (isBinary ? 0x20 : UInt32(byte))) {
        case .separator: finish(body)
        case .letters(let letters):
            if !letters.isEmpty { begin(at: index) }
            for letter in LetterFold.shared.letters[letters] { hash.add(letter) }
            end = next
        case .itself:
            begin(at: index)
            for place in index..<next { hash.add(bytes[place]) }
            end = next
        case .wordOfItsOwn:
            finish(body)
            begin(at: index)
            for place in index..<next { hash.add(bytes[place]) }
            end = next
            finish(body)
        }
        return next
    }

    /// Ends the word that has begun, if one has.
    mutating func finish(_ body: (Word) -> Void) {
        guard start >= 0 else { return }
        body(Word(hash: hash.value, letters: hash.letters, start: start, end: end, tag: tag))
        start = -1
    }

    private mutating func begin(at index: Int) {
        guard start < 0 else { return }
        start = index
        hash = WordHash()
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
