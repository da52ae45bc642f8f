import CCMark

/// How a link, an image or an inline tag begins in the source: what tells a true place from a wrong one.
struct InlineOpener {
    /// How many bytes of text are compared: enough to tell neighbors apart, little to pay.
    private static let compared = 24

    private let node: Node
    private let kind: NodeKind
    private let firstChild: Node?
    private let text: UnsafeBufferPointer<UInt8>
    private let isBare: Bool

    init(_ node: Node, _ kind: NodeKind) {
        self.node = node
        self.kind = kind
        firstChild = node.pointee.first_child
        if kind == .htmlInline {
            text = node.pointee.as.literal.bytes
        } else if let child = firstChild, UInt32(child.pointee.type) == CMARK_NODE_TEXT.rawValue {
            text = child.pointee.as.literal.bytes
        } else {
            text = UnsafeBufferPointer(start: nil, count: 0)
        }
        isBare = kind == .link && Self.ends(node.pointee.as.link.url.bytes, with: text)
    }

    /// Whether the node can begin at this offset of the source.
    func stands(at offset: Int, in source: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset < source.count else { return false }
        switch (kind, source[offset]) {
        case (.htmlInline, UInt8(ascii: "<")): return textStands(at: offset, in: source)
        case (.image, UInt8(ascii: "!")):
            return offset + 1 < source.count && source[offset + 1] == UInt8(ascii: "[")
                && contentStands(at: offset + 2, in: source)
        case (.link, UInt8(ascii: "[")): return contentStands(at: offset + 1, in: source)
        case (.link, UInt8(ascii: "<")): return isBare && textStands(at: offset + 1, in: source, literally: 4)
        case (.link, _): return isBare && textStands(at: offset, in: source, literally: 4)
        default: return false
        }
    }

    private func contentStands(at offset: Int, in source: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset < source.count else { return false }
        guard let firstChild else { return source[offset] == UInt8(ascii: "]") }
        if UInt32(firstChild.pointee.type) == CMARK_NODE_TEXT.rawValue {
            return textStands(at: offset, in: source)
        }
        switch source[offset] {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "!"),
            UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            return true
        default: return false
        }
    }

    /// Whether the source reads on like the text, up to the first backslash or reference, which cmark resolved.
    /// `literally` so many bytes must be the same: nothing else shows where a bare address begins.
    private func textStands(
        at offset: Int, in source: UnsafeBufferPointer<UInt8>, literally: Int = 0
    ) -> Bool {
        guard !text.isEmpty else { return false }
        for index in 0..<min(text.count, Self.compared) {
            guard offset + index < source.count else { return false }
            let byte = source[offset + index]
            let isResolved = byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
            if isResolved, index >= literally { return true }
            if byte != text[index] { return false }
        }
        return true
    }

    /// Bare addresses are their own text, behind a scheme that cmark may have put there.
    private static func ends(_ url: UnsafeBufferPointer<UInt8>, with text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !text.isEmpty, url.count >= text.count, url.count - text.count <= 7 else { return false }
        return UnsafeBufferPointer(rebasing: url[(url.count - text.count)...]).elementsEqual(text)
    }
}
