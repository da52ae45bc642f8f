/// A string or key of the text as a range of its bytes, between the quotes and still escaped.
///
/// It is only a range, so that reading one allocates nothing; the cursor that gave it compares and copies it.
public struct JSONString: Sendable {
    /// The offset of the first byte after the opening quote.
    public let start: Int
    /// How many bytes stand between the quotes.
    public let count: Int
    /// Whether the bytes hold escapes, so that they are not yet the string's own.
    public let hasEscapes: Bool
}
