import CCMark

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Blanks to write on: eight or more underscores in a row.
extension DocumentWriter {
    /// The least number of underscores that are a blank.
    private static let shortestBlank = 8

    /// Text, with its blanks as such.
    mutating func writeWithBlanks(_ text: UnsafeBufferPointer<UInt8>) {
        guard let base = text.baseAddress else { return }
        var (written, offset) = (0, 0)
        while let found = memchr(base + offset, Int32(UInt8(ascii: "_")), text.count - offset) {
            let start = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
            var end = start
            while end < text.count, text[end] == UInt8(ascii: "_") { end += 1 }
            if end - start >= Self.shortestBlank {
                html.append(escaped: UnsafeBufferPointer(rebasing: text[written..<start]))
                writeBlank(length: end - start)
                written = end
            }
            offset = end
        }
        html.append(escaped: UnsafeBufferPointer(rebasing: text[written...]))
    }

    /// Whether emphasis is what cmark took two blanks for, as in `(________) and (________)`: at least four levels of
    /// it around the same words, from underscores. The blank is written then, and the levels inside are marked.
    mutating func openBetweenBlanks(_ node: Node) -> Bool {
        guard isDeepEmphasis(node), places.guessedByte(of: node) == UInt8(ascii: "_") else { return false }
        node.pointee.role = .betweenBlanks
        var inner = node
        while let only = onlyEmphasis(in: inner) {
            only.pointee.role = .insideBlanks
            inner = only
        }
        writeBlank(length: Self.shortestBlank)
        return true
    }

    mutating func writeBlank(length: Int) {
        html.append("<span class=\"blank\" role=\"img\" aria-label=\"")
        html.append(options.labels.blank)
        html.append("\">")
        for _ in 0..<length { html.append(UInt8(ascii: "_")) }
        html.append("</span>")
    }

    private func isDeepEmphasis(_ node: Node) -> Bool {
        var (inner, strong) = (node, 0)
        // Never deeper than needed: each level of a long row asks.
        for _ in 0..<Self.shortestBlank / 2 + 1 {
            if kinds.kind(of: inner) == .strong { strong += 1 }
            guard strong < Self.shortestBlank / 2, let only = onlyEmphasis(in: inner) else { break }
            inner = only
        }
        return strong == Self.shortestBlank / 2
    }

    private func onlyEmphasis(in node: Node) -> Node? {
        guard let only = node.pointee.first_child, only.pointee.next == nil else { return nil }
        switch kinds.kind(of: only) {
        case .strong, .emphasis: return only
        default: return nil
        }
    }
}
