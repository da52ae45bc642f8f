extension Tokenizer {
    mutating func readComment(at start: Int, inside: Int) -> Reading {
        guard let close = find(delimiters.closing, from: inside) else {
            mistakes.add(
                .templateSyntax, start..<inside + 1, "Comment is not closed",
                help: "Write “\(delimiters.closingText)” where the comment ends.")
            return .notATag(resume: bytes.count)
        }
        let end = close + delimiters.closing.count
        return .tag(Token(kind: .comment, start: start, end: end, name: 0..<0, isNamed: true))
    }

    mutating func readDelimiters(at start: Int, inside: Int) -> Reading {
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

    mutating func readTripleTag(at start: Int, inside: Int) -> Reading {
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

    mutating func readNamedTag(at start: Int, inside: Int, sign: UInt8) -> Reading {
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

    mutating func notClosed(_ start: Int) -> Reading {
        let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let shown = min(lineEnd, start + delimiters.opening.count + 24)
        mistakes.add(
            .templateSyntax, start..<shown, "Tag is not closed",
            help: "Write “\(delimiters.closingText)” after its name.")
        return .notATag(resume: start + delimiters.opening.count)
    }
}
