import Diagnostics

/// Neighboring elements of a list, or lines of a text, that are read apart from what stands before them.
///
/// The parts of a list are cut where an element seems to begin; `JSONCursor.readList` finds out whether it did.
public struct JSONPart: Sendable {
    /// What is open around the elements of a list.
    struct OpenList: Sendable {
        let outer: [JSONCursor.Frame]
        let list: JSONCursor.Frame
        let keys: SeenKeys
        /// Where the text ends.
        let end: Int
    }

    /// The offset of its first byte: the list's first, the comma before an element, or the start of a line.
    let start: Int
    /// It ends with the first element that ends here or later; its last line ends here.
    let limit: Int
    /// Nil where the part is lines.
    let list: OpenList?

    /// Reads the elements or lines one after the other, each with a call of the closure.
    ///
    /// - Parameters:
    ///   - source: The text that the part was cut from.
    ///   - value: What the closure adds to.
    ///   - readOne: Reads one whole value.
    /// - Returns: The value, and where the reading ended.
    public func read<Value>(
        _ source: SourceText, into value: Value,
        _ readOne: (inout JSONCursor, inout Value) throws(JSONSyntaxError) -> Void
    ) -> JSONPartRead<Value> {
        source.bytes.withUnsafeBufferPointer { bytes in
            var value = value
            var cursor = JSONCursor(bytes, start..<(list?.end ?? limit), readsLines: list == nil)
            var error: JSONSyntaxError?
            do throws(JSONSyntaxError) {
                if let list {
                    cursor.outer = list.outer
                    cursor.top = list.list
                    cursor.seenKeys = list.keys
                    try cursor.readElements(until: limit) { (cursor) throws(JSONSyntaxError) in
                        try readOne(&cursor, &value)
                    }
                } else {
                    try cursor.readLines(until: limit) { (cursor) throws(JSONSyntaxError) in
                        try readOne(&cursor, &value)
                    }
                }
            } catch let thrown {
                error = thrown
            }
            return JSONPartRead(
                value: value, part: self, end: cursor.offset, error: error, repeated: cursor.seenKeys.repeated)
        }
    }
}

/// What reading a part gave, and where it ended.
public struct JSONPartRead<Value> {
    /// What the reading closure made.
    public let value: Value
    let part: JSONPart
    /// Before the comma or bracket that follows the last element.
    let end: Int
    /// What broke the reading off.
    let error: JSONSyntaxError?
    /// Keys that stand twice in their object.
    let repeated: [JSONString]
}

extension JSONPartRead: Sendable where Value: Sendable {}

extension JSONCursor {
    /// Reads elements until one ends at or after an offset, or the list ends; its bracket is left standing.
    fileprivate mutating func readElements(
        until limit: Int, _ readOne: (inout JSONCursor) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) {
        while true {
            skipWhitespace()
            let boundary = offset
            guard boundary < limit else { return }
            guard try nextElement() else {
                offset = boundary
                return
            }
            try readOne(&self)
        }
    }

    /// Reads a value on each line up to an offset; blank lines are passed over.
    fileprivate mutating func readLines(
        until limit: Int, _ readOne: (inout JSONCursor) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) {
        var lineStart = offset
        while lineStart < limit {
            let lineEnd = bytes[lineStart..<limit].firstIndex(of: 0x0A) ?? limit
            offset = lineStart
            end = lineEnd
            lineStart = lineEnd + 1
            skipWhitespace()
            if offset == lineEnd { continue }
            try readOne(&self)
            try expectEnd()
        }
    }
}
