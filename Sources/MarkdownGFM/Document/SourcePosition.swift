/// A place in the file: line and column, both from 1, the column in bytes.
public struct SourcePosition: Hashable, Sendable {
    /// The line in the file, front matter included.
    public let line: Int
    /// The byte in the line.
    public let column: Int
}
