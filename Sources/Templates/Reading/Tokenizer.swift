/// Cuts a template into tags and the text between them, in one pass over its bytes.
func tokenize(_ bytes: [UInt8], mistakes: inout Mistakes) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, mistakes: mistakes)
    tokenizer.run()
    mistakes = tokenizer.mistakes
    return tokenizer.tokens
}

private struct Tokenizer {
    private let bytes: [UInt8]
    private(set) var tokens: [Token] = []
    private(set) var mistakes: Mistakes
    private var delimiters = Delimiters.standard

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

    private enum Reading {
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

    private mutating func readComment(at start: Int, inside: Int) -> Reading {
        guard let close = find(delimiters.closing, from: inside) else {
            mistakes.add(
                .templateSyntax, start..<inside + 1, "Comment is not closed",
                help: "Write “\(delimiters.closingText)” where the comment ends.")
            return .notATag(resume: bytes.count)
        }
        let end = close + delimiters.closing.count
        return .tag(Token(kind: .comment, start: start, end: end, name: 0..<0, isNamed: true))
    }

    private mutating func readDelimiters(at start: Int, inside: Int) -> Reading {
        let suffix = [UInt8(ascii: "=")] + delimiters.closing
        let changed: Delimiters?
        let end: Int
        if let close = findClose(suffix, from: inside + 1) {
            changed = Delimiters(writtenAs: bytes[inside + 1..<close])
            end = close + suffix.count
        } else if let close = findClose(delimiters.closing, from: inside + 1) {
            changed = nil
            end = close + delimiters.closing.count
        } else {
            return notClosed(start)
        }
        if let changed {
            delimiters = changed
        } else {
            mistakes.add(
                .templateSyntax, start..<end, "“\(text(start..<end))” sets no delimiters",
                help: "Write two signs with a blank between them, neither holding “=” or a blank: {{=<% %>=}}.")
        }
        return .tag(Token(kind: .delimiters, start: start, end: end, name: 0..<0, isNamed: true))
    }

    private mutating func readTripleTag(at start: Int, inside: Int) -> Reading {
        let suffix = [UInt8(ascii: "}")] + delimiters.closing
        if let close = findClose(suffix, from: inside + 1) {
            return .tag(named(.raw, start: start, end: close + suffix.count, content: inside + 1..<close))
        }
        guard let close = findClose(delimiters.closing, from: inside + 1) else { return notClosed(start) }
        let end = close + delimiters.closing.count
        mistakes.add(
            .templateSyntax, start..<end,
            "“\(text(start..<end))” is not closed with as many braces as it opens",
            help: "Write two braces on both sides; three insert text without escaping.")
        return .tag(Token(kind: .comment, start: start, end: end, name: 0..<0, isNamed: false))
    }

    private mutating func readNamedTag(at start: Int, inside: Int, sign: UInt8) -> Reading {
        guard let close = findClose(delimiters.closing, from: inside) else { return notClosed(start) }
        let kind = Token.Kind(sign: sign)
        let content = (kind == nil ? inside : min(inside + 1, close))..<close
        // A line end inside a name means that the closing delimiter found belongs to something else.
        if bytes[trimmed(content)].contains(UInt8(ascii: "\n")) { return notClosed(start) }
        return .tag(
            named(kind ?? .escaped, start: start, end: close + delimiters.closing.count, content: content))
    }

    /// Makes the token of a tag with a name, and reports a name that cannot be one.
    private mutating func named(_ kind: Token.Kind, start: Int, end: Int, content: Range<Int>) -> Token {
        let name = trimmed(content)
        let problem = problemWithName(bytes[name], of: kind)
        if let problem {
            mistakes.add(
                .templateSyntax, name.isEmpty ? start..<end : name, problem.summary, help: problem.help)
        }
        return Token(kind: kind, start: start, end: end, name: name, isNamed: problem == nil)
    }

    private mutating func notClosed(_ start: Int) -> Reading {
        let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let shown = min(lineEnd, start + delimiters.opening.count + 24)
        mistakes.add(
            .templateSyntax, start..<shown, "Tag is not closed",
            help: "Write “\(delimiters.closingText)” after its name.")
        return .notATag(resume: start + delimiters.opening.count)
    }

    // MARK: Searching

    /// The end of a tag: where the suffix stands, unless another tag begins before it.
    ///
    /// Stopping at the next tag keeps a file full of unclosed tags linear.
    private func findClose(_ suffix: [UInt8], from position: Int) -> Int? {
        let mayNest = delimiters.opening != delimiters.closing
        var index = position
        while index < bytes.count {
            if matches(suffix, at: index) { return index }
            if mayNest, matches(delimiters.opening, at: index) { return nil }
            index += 1
        }
        return nil
    }

    private func find(_ pattern: [UInt8], from position: Int) -> Int? {
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

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = min(skipBlanks(from: range.lowerBound), range.upperBound)
        var end = range.upperBound
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
