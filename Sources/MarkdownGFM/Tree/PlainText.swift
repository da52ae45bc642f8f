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

/// The text with runs of white space as one space and none at its ends, read until `limit` bytes are there.
func singleSpaced(_ text: [UInt8], limit: Int = .max) -> [UInt8] {
    var spaced: [UInt8] = []
    for byte in text {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if isSpace, spaced.isEmpty || spaced.last == 0x20 { continue }
        spaced.append(isSpace ? 0x20 : byte)
        if spaced.count >= limit { break }
    }
    if spaced.last == 0x20 { spaced.removeLast() }
    return spaced
}

/// The text on one line, cut at the end of a word to at most `limit` bytes, `…` included; a longer word is cut too.
func excerpt(of text: [UInt8], limit: Int) -> String {
    let spaced = singleSpaced(text, limit: limit + 2)
    guard spaced.count > limit else { return String(decoding: spaced, as: UTF8.self) }
    let room = max(limit - "…".utf8.count, 0)
    let end = spaced[...room].lastIndex(of: 0x20) ?? characterStart(in: spaced, atMost: room)
    return String(decoding: spaced[..<end], as: UTF8.self) + "…"
}

/// The last offset up to the given one where a UTF-8 sequence begins.
private func characterStart(in bytes: [UInt8], atMost offset: Int) -> Int {
    var start = min(max(offset, 0), bytes.count)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
}
