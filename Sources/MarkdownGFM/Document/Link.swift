/// A link or an image, in the order of the text. Nothing about its destination has been checked.
public struct Link: Hashable, Sendable {
    /// The address as it was written, with entities and backslashes resolved: any text, `javascript:` included.
    public let destination: String
    /// Whether it is an image.
    public let isImage: Bool
    /// The link's words, or the image's alternative text, without markup; not escaped.
    public let text: String
    /// The title in quotes after the address; not escaped; nil where there is none.
    public let title: String?
    /// Where `[`, `![`, `<` or the bare address stands. Right unless the same words stand in brackets, without being a
    /// link, between the link before and this one; where the place cannot be found, the column is 1.
    public let position: SourcePosition
    /// For an image: ` alt="…"`, and ` title="…"` where there is one, escaped, to be written inside `<img …>`.
    public let imageAttributes: [UInt8]
    /// The line in the file, from 1.
    public var line: Int { position.line }
    /// The byte in the line, from 1.
    public var column: Int { position.column }
}
