/// Where a finding points: a file, and in it a line and a column where they are known.
public struct Place: Hashable, Sendable {
    /// The file's path as messages print it.
    public let path: String
    /// The line, from 1; nil where the finding is about the file as a whole.
    public let line: Int?
    /// The column, from 1, counted in Unicode scalars.
    public let column: Int?
    /// How many bytes the underlined part has, at least 1.
    public let length: Int
    /// The line's text for the code frame; nil where it must not or cannot be shown.
    public let lineText: String?

    /// A place in a file; line and column count from 1.
    public init(path: String, line: Int? = nil, column: Int? = nil, length: Int = 1, lineText: String? = nil) {
        self.path = path
        self.line = line
        self.column = column
        self.length = length
        self.lineText = lineText
    }
}
