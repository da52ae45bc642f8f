/// Takes out the lines that hold nothing but a tag, and notes the indentation they had.
///
/// Rules of the Mustache specification: a section, closing, partial, comment or delimiter tag alone on its line
/// takes the line with it. A parent counts as one tag from its opening to its closing one. A block is a small
/// template of its own: its lines lose the indentation they have where they are written, and get the one of the
/// place where they are shown (mustache/spec, `~inheritance`, "Block reindentation").
func takeOutStandaloneLines(of tokens: inout [Token], bytes: [UInt8]) {
    var layout = StandaloneLayout(tokens: tokens, bytes: bytes)
    var open: [Int] = []
    for index in tokens.indices {
        if tokens[index].kind == .block {
            let isArgument = open.last.map { tokens[$0].kind == .parent } ?? false
            layout.layOutBlock(index, isArgument: isArgument)
        } else {
            layout.layOut(index)
        }
        if tokens[index].kind.opens, tokens[index].partner > index { open.append(index) }
        if tokens[index].kind == .close, tokens[index].partner == open.last { open.removeLast() }
    }
    tokens = layout.tokens
}

private struct StandaloneLayout {
    private(set) var tokens: [Token]
    private let bytes: [UInt8]
    private let contentStart: Int

    init(tokens: [Token], bytes: [UInt8]) {
        self.tokens = tokens
        self.bytes = bytes
        contentStart = Templates.contentStart(of: bytes)
    }

    mutating func layOut(_ index: Int) {
        let token = tokens[index]
        switch token.kind {
        case .text, .escaped, .raw, .block: return
        case .close:
            let partner = token.partner
            if partner >= 0, tokens[partner].kind == .parent || tokens[partner].kind == .block { return }
            takeOutLine(index, index)
        case .parent: takeOutLine(index, token.partner > index ? token.partner : index)
        case .section, .inverted, .partial, .comment, .delimiters: takeOutLine(index, index)
        }
    }

    /// Takes out the line that begins before one tag and ends after another (or the same), where both stand alone.
    private mutating func takeOutLine(_ first: Int, _ last: Int) {
        guard let lineStart = lineStart(before: first), let lineEnd = lineEnd(after: last) else { return }
        tokens[first].isOwnLine = true
        tokens[first].indentation = lineStart..<tokens[first].start
        trimBefore(first, to: lineStart)
        trimAfter(last, to: lineEnd)
    }

    mutating func layOutBlock(_ opening: Int, isArgument: Bool) {
        let closing = tokens[opening].partner
        guard closing > opening else { return }
        let start = tokens[opening].start
        let before = lineStart(before: opening)
        let after = lineEnd(after: opening)
        let beforeClosing = lineStart(before: closing)
        let afterClosing = lineEnd(after: closing)
        // What stands beside an argument in its parent is not shown, so it does not keep a tag from standing alone.
        let opensLine = after != nil && (isArgument || before != nil)
        let ownIndentation = before.map { $0..<start }
        if opensLine, let after {
            let intrinsic = indentation(of: after..<tokens[closing].start)
            tokens[opening].indentation = intrinsic ?? ownIndentation ?? start..<start
            tokens[opening].dedent = tokens[opening].indentation.count
            trimAfter(opening, to: after)
        } else if let ownIndentation, isArgument || afterClosing != nil {
            tokens[opening].indentation = ownIndentation
            tokens[opening].dedent = ownIndentation.count
        }
        if !isArgument, let before, opensLine || afterClosing != nil {
            tokens[opening].isOwnLine = true
            trimBefore(opening, to: before)
        }
        if let beforeClosing, isArgument || afterClosing != nil {
            trimBefore(closing, to: beforeClosing)
            if let afterClosing { trimAfter(closing, to: afterClosing) }
        }
    }

    /// Where the tag's line begins, if nothing but blanks stand before the tag.
    private func lineStart(before index: Int) -> Int? {
        var position = tokens[index].start
        while position > contentStart, isIndentation(bytes[position - 1]) { position -= 1 }
        return position == contentStart || bytes[position - 1] == UInt8(ascii: "\n") ? position : nil
    }

    /// Where the next line begins, if nothing but blanks stand after the tag.
    private func lineEnd(after index: Int) -> Int? {
        var position = tokens[index].end
        while position < bytes.count, isIndentation(bytes[position]) { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
        if position == bytes.count { return position }
        return bytes[position] == UInt8(ascii: "\n") ? position + 1 : nil
    }

    /// The blanks before the first line in a range that is not blank; nil where all of it is.
    private func indentation(of range: Range<Int>) -> Range<Int>? {
        var lineStart = range.lowerBound
        for position in range where !isIndentation(bytes[position]) {
            if !isBlank(bytes[position]) { return lineStart..<position }
            lineStart = position + 1
        }
        return nil
    }

    private mutating func trimBefore(_ index: Int, to offset: Int) {
        guard index > 0, tokens[index - 1].kind == .text else { return }
        tokens[index - 1].end = max(tokens[index - 1].start, min(tokens[index - 1].end, offset))
    }

    private mutating func trimAfter(_ index: Int, to offset: Int) {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .text else { return }
        tokens[index + 1].start = min(tokens[index + 1].end, max(tokens[index + 1].start, offset))
    }
}
