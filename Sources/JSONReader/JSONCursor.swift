/// A place in a JSON text (RFC 8259) from which values are read one after the other, checked as they are read.
///
/// No tree is built: the caller asks for what it expects and is told when something else stands there, which
/// then has to be skipped. `readJSON` and `readJSONLines` make cursors; one lives as long as their closure runs.
/// Everything it throws ends the reading of the text and is passed on by the closure.
///
///     guard try cursor.beginObject() else { return try cursor.skipValue() }
///     while let key = try cursor.nextKey() {
///         if cursor.matches(key, "id") { … } else { try cursor.skipValue() }
///     }
public struct JSONCursor: ~Copyable {
    /// Objects and lists may nest this deep.
    static let deepest = 512

    /// An object or list that is open.
    struct Frame: Sendable {
        let isObject: Bool
        /// Where this object's keys begin in `seenKeys`.
        let firstKey: Int
        var needsComma = false
    }

    /// The whole text; the closure's caller keeps it alive.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The end of what may be read: of the text, its part, or the line.
    var end: Int
    /// Whether that is the end of a line, not of the text.
    let readsLines: Bool
    /// The offset of the next byte to be read; after `peek` the first byte of the next value.
    public internal(set) var offset: Int
    /// The innermost open object or list stands beside the stack: it is looked at with every token.
    var top = Frame(isObject: false, firstKey: 0)
    var outer: [Frame] = []
    var seenKeys = SeenKeys()

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, readsLines: Bool) {
        self.bytes = bytes
        self.end = range.upperBound
        self.readsLines = readsLines
        self.offset = range.lowerBound
    }

    /// What the next value is; it is not consumed, and `offset` is then its first byte.
    public mutating func peek() throws(JSONSyntaxError) -> JSONKind {
        skipWhitespace()
        guard offset < end else { throw ended }
        switch bytes[offset] {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "n"): return .null
        default: throw wrongStart
        }
    }

    /// Reads null; false, and nothing consumed, where something else stands.
    public mutating func readNull() throws(JSONSyntaxError) -> Bool {
        guard try peek() == .null else { return false }
        try readWord("null")
        return true
    }

    /// Reads true or false; nil, and nothing consumed, where something else stands.
    public mutating func readBool() throws(JSONSyntaxError) -> Bool? {
        guard try peek() == .bool else { return nil }
        let isTrue = bytes[offset] == UInt8(ascii: "t")
        try readWord(isTrue ? "true" : "false")
        return isTrue
    }

    /// Passes over the next value, whatever it is; it is checked like any other.
    public mutating func skipValue() throws(JSONSyntaxError) {
        let depth = outer.count
        try skipStep()
        while outer.count > depth {
            let goesOn = top.isObject ? try nextKey() != nil : try nextElement()
            if goesOn { try skipStep() }
        }
    }

    /// Passes over a value that holds no others, or enters one that does.
    private mutating func skipStep() throws(JSONSyntaxError) {
        switch try peek() {
        case .object: _ = try beginObject()
        case .array: _ = try beginArray()
        case .string: _ = try scanString()
        case .number: _ = try scanNumber()
        case .bool: _ = try readBool()
        case .null: _ = try readNull()
        }
    }

    mutating func skipWhitespace() {
        var position = offset
        while position < end {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default:
                offset = position
                return
            }
        }
        offset = position
    }

    private mutating func readWord(_ word: StaticString) throws(JSONSyntaxError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard offset + index < end else { throw endedInside(.word) }
            guard bytes[offset + index] == word.utf8Start[index] else { throw wrongStart }
        }
        offset += word.utf8CodeUnitCount
    }
}
