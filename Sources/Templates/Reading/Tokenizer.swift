/// Cuts a template into tags and the text between them, in one pass over its bytes.
func tokenize(_ bytes: [UInt8], mistakes: inout Mistakes) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, mistakes: mistakes)
    tokenizer.run()
    mistakes = tokenizer.mistakes
    return tokenizer.tokens
}

/// The state of the pass: what was cut off so far, what was wrong, which delimiters hold.
struct Tokenizer {
    let bytes: [UInt8]
    private(set) var tokens: [Token] = []
    var mistakes: Mistakes
    /// The delimiters that hold at the present place.
    var delimiters = Delimiters.standard

    init(bytes: [UInt8], mistakes: Mistakes) {
        self.bytes = bytes
        self.mistakes = mistakes
    }

    mutating func run() {
        var textStart = contentStart(of: bytes)
        var position = textStart
        while !mistakes.isFull, let start = find(delimiters.opening, from: position) {
            switch readTag(at: start) {
            case .tag(let token):
                addText(textStart..<start)
                tokens.append(token)
                textStart = token.end
                position = token.end
            case .notATag(let resume):
                position = resume
            }
        }
        addText(textStart..<bytes.count)
    }

    private mutating func addText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        tokens.append(
            Token(kind: .text, start: range.lowerBound, end: range.upperBound, name: 0..<0, isNamed: true))
    }

    /// What stands at an opening delimiter.
    enum Reading {
        case tag(Token)
        /// What was wrong has been reported; the search for tags goes on at the offset.
        case notATag(resume: Int)
    }

    private mutating func readTag(at start: Int) -> Reading {
        let inside = skipBlanks(from: start + delimiters.opening.count)
        guard inside < bytes.count else { return notClosed(start) }
        switch bytes[inside] {
        case UInt8(ascii: "!"): return readComment(at: start, inside: inside)
        case UInt8(ascii: "="): return readDelimiters(at: start, inside: inside)
        case UInt8(ascii: "{"): return readTripleTag(at: start, inside: inside)
        case let sign: return readNamedTag(at: start, inside: inside, sign: sign)
        }
    }

    /// The end of a tag: where the suffix stands, unless another tag begins before it.
    ///
    /// Stopping at the next tag keeps a file full of unclosed tags linear.
    func findClose(_ suffix: [UInt8], from position: Int) -> Int? {
        let mayNest = delimiters.opening != delimiters.closing
        var index = position
        while index < bytes.count {
            if matches(suffix, at: index) { return index }
            if mayNest, matches(delimiters.opening, at: index) { return nil }
            index += 1
        }
        return nil
    }

    func find(_ pattern: [UInt8], from position: Int) -> Int? {
        var index = position
        while index < bytes.count {
            if matches(pattern, at: index) { return index }
            index += 1
        }
        return nil
    }

    private func matches(_ pattern: [UInt8], at index: Int) -> Bool {
        guard bytes[index] == pattern[0], index + pattern.count <= bytes.count else { return false }
        for offset in 1..<max(pattern.count, 1) where bytes[index + offset] != pattern[offset] { return false }
        return true
    }

    private func skipBlanks(from position: Int) -> Int {
        var index = position
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        return index
    }

    /// A range without the blanks at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = min(skipBlanks(from: range.lowerBound), range.upperBound)
        var end = range.upperBound
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// A part of the template as messages quote it, cut where it is long.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].prefix(64), as: UTF8.self)
    }
}
