/// One word of YAML: its text, with quotes, escapes and folds taken away, and where it stands.
///
/// The text is never turned into a number, a date or a truth value on its own: `NO`, `1.10` and `012` are what
/// the person wrote. The typed readings of `YAMLNode` read it as what the caller expects.
public struct YAMLScalar: Hashable, Sendable {
    /// The text; it may hold any scalar that an escape such as `"\0"` can name.
    public let text: String
    /// Whether it stands in quotes or is a `|` or `>` block, so that it is text whatever it looks like.
    public let isQuoted: Bool
    /// Where it stands, quotes included.
    public let range: YAMLRange

    /// A scalar as it was read.
    public init(text: String, isQuoted: Bool, range: YAMLRange) {
        self.text = text
        self.isQuoted = isQuoted
        self.range = range
    }

    /// Whether it is YAML's "nothing": `~`, `null`, or no text at all, unquoted (YAML 1.2.2, section 10.3.2).
    public var isNull: Bool { !isQuoted && CoreSchema.isNull(text) }
}
