/// Markup that is already safe: a template inserts it as it is, without escaping.
///
/// Whoever makes one from text vouches for every byte of it.
public struct HTML: Sendable, Hashable {
    /// The markup's bytes in UTF-8.
    public let bytes: [UInt8]

    /// Takes bytes that are safe markup in UTF-8.
    public init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes a text that is safe markup.
    public init(trusted markup: String) {
        bytes = Array(markup.utf8)
    }

    /// Makes markup that shows a text, whatever is in it.
    public static func escaping(_ text: String) -> HTML {
        var bytes: [UInt8] = []
        appendEscaped(text, to: &bytes)
        return HTML(trusted: bytes)
    }
}
