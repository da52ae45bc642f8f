/// A name that a template can use in a tag: `title` in `{{title}}`.
///
/// Looking a name up compares its 64-bit key, never its text. There is no table of all names: a name is made
/// where it is needed, and equal texts have equal keys.
public struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name as templates write it, without dots.
    public let text: String
    /// The FNV-1a hash of the text's UTF-8 bytes, 64 bits.
    public let key: UInt64

    /// Makes a name from its text.
    public init(_ text: String) {
        self.text = text
        key = nameKey(of: text.utf8)
    }

    /// Makes a name from a literal.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// Whether two names are the same, which their keys decide.
    public static func == (first: TemplateName, second: TemplateName) -> Bool { first.key == second.key }

    /// Feeds the key to a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// FNV-1a, 64 bits, over the bytes of a name (Fowler, Noll and Vo).
func nameKey(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
}
