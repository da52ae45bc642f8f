import CCMark

/// The words of the inlines below a node, without markup; white space as it stands, line breaks as one space.
///
/// - Parameters:
///   - node: A heading, a paragraph, a link or an image.
///   - withImages: Whether the alternative texts of images below it count as words.
///   - limit: Stops soon after so many bytes.
func plainText(below node: Node, _ kinds: NodeKinds, withImages: Bool, limit: Int = .max) -> [UInt8] {
    var text: [UInt8] = []
    var nodes = NodesBelow(node)
    while text.count < limit, let current = nodes.next() {
        switch kinds.kind(of: current) {
        case .text, .code: text.append(contentsOf: current.pointee.as.literal.bytes)
        case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
        case .image where !withImages: nodes.skip(below: current)
        default: break
        }
    }
    return text
}

/// The text with runs of white space as one space, cut at the end of a word to at most `limit` bytes, `…` included.
func excerpt(of text: [UInt8], limit: Int) -> String {
    var squeezed: [UInt8] = []
    var wordEnd = 0
    for byte in text {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if isSpace {
            if squeezed.last == 0x20 || squeezed.isEmpty { continue }
            if squeezed.count <= limit - 3 { wordEnd = squeezed.count }
        }
        squeezed.append(isSpace ? 0x20 : byte)
        if squeezed.count > limit + 1 { break }
    }
    if squeezed.last == 0x20 { squeezed.removeLast() }
    guard squeezed.count > limit else { return String(decoding: squeezed, as: UTF8.self) }
    if wordEnd == 0 { wordEnd = characterStart(in: squeezed, atMost: limit - 3) }
    return String(decoding: squeezed[..<wordEnd], as: UTF8.self) + "…"
}

/// The last offset up to the given one where a UTF-8 sequence begins: a single word longer than the limit is cut there.
private func characterStart(in bytes: [UInt8], atMost offset: Int) -> Int {
    var start = min(max(offset, 0), bytes.count)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
}
