import Diagnostics

/// Finds the closing tag of each opening tag, and reports what has no partner or stands where it cannot.
func pairTags(in tokens: inout [Token], bytes: [UInt8], mistakes: inout Mistakes) {
    var open: [Int] = []
    for index in tokens.indices {
        if mistakes.isFull { return }
        let token = tokens[index]
        if let parent = open.last, tokens[parent].kind == .parent, isLost(token) {
            mistakes.add(
                .templateSyntax, token.start..<token.end,
                "\(shown(token, bytes)) stands in “\(name(tokens[parent], bytes))” outside its blocks, where it is not shown",
                help: "Move it into a block, or out of the parent.")
        }
        if token.kind.opens {
            guard open.count < TemplateLimits.depth else {
                mistakes.add(
                    .templateLimit, token.start..<token.end,
                    "Tags are nested more than \(TemplateLimits.depth) deep",
                    help: "Close sections before opening more, or move the inner ones into a partial.")
                tokens.removeSubrange(index...)
                return
            }
            open.append(index)
        } else if token.kind == .close {
            close(index, &open, in: &tokens, bytes: bytes, mistakes: &mistakes)
        }
    }
    for opening in open { reportNotClosed(tokens[opening], bytes, &mistakes) }
}

/// Whether a token directly inside a parent would silently not be shown, though it looks as if it were.
private func isLost(_ token: Token) -> Bool {
    switch token.kind {
    case .text, .comment, .delimiters, .block, .close: false
    default: true
    }
}

private func close(
    _ closing: Int, _ open: inout [Int], in tokens: inout [Token], bytes: [UInt8], mistakes: inout Mistakes
) {
    let token = tokens[closing]
    let wanted = name(token, bytes)
    let match = open.lastIndex { bytes[tokens[$0].name].elementsEqual(bytes[token.name]) }
    if let match {
        while open.count > match + 1 { reportNotClosed(tokens[open.removeLast()], bytes, &mistakes) }
        let opening = open.removeLast()
        tokens[opening].partner = closing
        tokens[closing].partner = opening
        return
    }
    guard let innermost = open.last else {
        mistakes.add(
            .templateSyntax, token.start..<token.end, "\(shown(token, bytes)) closes nothing",
            help: "Take it out, or open the section before it.")
        return
    }
    let opened = name(tokens[innermost], bytes)
    guard nearestName(to: wanted, among: [opened]) != nil else {
        mistakes.add(
            .templateSyntax, token.start..<token.end, "\(shown(token, bytes)) closes nothing",
            help: "The tag to be closed next is \(shown(tokens[innermost], bytes)).")
        return
    }
    // A slip of the pen: taken as the innermost tag's end, so that one mistake gives one finding.
    mistakes.add(
        .templateSyntax, token.name, "“\(wanted)” is not the name of the section that ends here",
        help: "Did you mean “\(opened)”?")
    open.removeLast()
    tokens[innermost].partner = closing
    tokens[closing].partner = innermost
}

private func reportNotClosed(_ token: Token, _ bytes: [UInt8], _ mistakes: inout Mistakes) {
    mistakes.add(
        .templateSyntax, token.start..<token.end, "\(shown(token, bytes)) is not closed",
        help: "Write “{{/\(name(token, bytes))}}” where it ends.")
}

private func name(_ token: Token, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[token.name].prefix(64), as: UTF8.self)
}

private func shown(_ token: Token, _ bytes: [UInt8]) -> String {
    "“\(String(decoding: bytes[token.start..<token.end].prefix(64), as: UTF8.self))”"
}
