/// A heading of the page, in the order of the text.
public struct Heading: Hashable, Sendable {
    /// 1 to 6.
    public let level: Int
    /// The words without any markup; not escaped.
    public let text: String
    /// The anchor, unique in the page: letters, digits, `-`, `_` and other scripts' letters.
    public let id: String
    /// Where the heading begins.
    public let position: SourcePosition
    /// The line in the file, from 1.
    public var line: Int { position.line }
}
