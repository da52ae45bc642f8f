/// A number of the text as a range of its bytes; the cursor that gave it turns it into a value.
public struct JSONNumber: Sendable {
    /// The offset of its first byte.
    public let start: Int
    /// How many bytes it has.
    public let count: Int
    /// Whether it is written with digits only, without fraction and exponent.
    public let isPlainInteger: Bool
}
