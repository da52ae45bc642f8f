import JSONReader

/// A kind of value: how it is described, and how it is read and checked.
struct ValueType<Value> {
    /// Reads one whole value; nil where it does not fit, which has then been noted.
    typealias Read = (inout JSONCursor, inout FileNotes) throws(JSONSyntaxError) -> Value?

    let shape: ValueShape
    let read: Read

    init(_ shape: ValueShape, _ read: @escaping Read) {
        self.shape = shape
        self.read = read
    }
}

/// A value with the bytes it was read from, for a rule that is checked later.
struct Located<Value> {
    let value: Value
    /// Offset in the file.
    let offset: Int
}

extension Located: Sendable where Value: Sendable {}

extension ValueType {
    /// A value together with its place.
    static func located<Inner>(_ type: ValueType<Inner>) -> Self where Value == Located<Inner> {
        ValueType(type.shape) { (cursor, notes) throws(JSONSyntaxError) in
            _ = try cursor.peek()
            let offset = cursor.offset
            return try type.read(&cursor, &notes).map { Located(value: $0, offset: offset) }
        }
    }
}
