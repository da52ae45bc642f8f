import Diagnostics

/// Reads the one JSON value of a text (RFC 8259), strictly, with a closure that takes it from a cursor.
///
/// Refused with one finding, which ends the reading: what is not UTF-8, a byte order mark, more than 512 levels
/// of brackets, anything that the grammar does not know, and text after the value. A key that an object has
/// twice is a finding too, and reading goes on.
/// - Parameters:
///   - source: The text; its path stands in the findings.
///   - range: The part that holds the value, as offsets in the bytes; nil for all of them.
///   - read: Reads one whole value and returns what it made of it.
/// - Returns: What the closure returned, nil where the text is not JSON, and the findings.
public func readJSON<Value>(
    _ source: SourceText, in range: Range<Int>? = nil,
    _ read: (inout JSONCursor) throws(JSONSyntaxError) -> Value
) -> Checked<Value?> {
    source.bytes.withUnsafeBufferPointer { bytes in
        let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
        if let error = encodingError(in: bytes, range) { return Checked(nil, [error.finding(in: source)]) }
        var cursor = JSONCursor(bytes, range, readsLines: false)
        do throws(JSONSyntaxError) {
            let value = try read(&cursor)
            try cursor.expectEnd()
            return Checked(value, cursor.seenKeys.findings(in: source))
        } catch {
            return Checked(nil, cursor.seenKeys.findings(in: source) + [error.finding(in: source)])
        }
    }
}

/// Reads a text of JSON values, one on each line, in several parts that may be read at one time.
///
/// The first line that is not JSON ends the reading with one finding, and what stands after it does not count.
/// - Parameters:
///   - source: The text; its path stands in the findings.
///   - range: The lines to read, as offsets in the bytes.
///   - count: How many parts to cut.
///   - readAll: Reads these parts with `JSONPart.read`, in any order, and returns them in the order given.
///   - take: Takes what the parts gave, in the text's order.
public func readJSONLines<Value>(
    _ source: SourceText, in range: Range<Int>, parts count: Int,
    _ readAll: ([JSONPart]) -> [JSONPartRead<Value>], take: (Value) -> Void
) -> [Finding] {
    let range = range.clamped(to: 0..<source.bytes.count)
    let error = source.bytes.withUnsafeBufferPointer { encodingError(in: $0, range) }
    if let error { return [error.finding(in: source)] }
    let cuts = (1..<max(count, 1)).map { part in
        startOfLine(atOrAfter: range.lowerBound + range.count / max(count, 1) * part, in: source)
    }
    let parts = zip([range.lowerBound] + cuts, cuts + [range.upperBound]).map { start, limit in
        JSONPart(start: start, limit: limit, list: nil)
    }
    var keys = SeenKeys()
    for read in readAll(parts) {
        take(read.value)
        keys.noteRepeated(read.repeated)
        if let error = read.error { return keys.findings(in: source) + [error.finding(in: source)] }
    }
    return keys.findings(in: source)
}

/// The first start of a line at or after an offset; the text's end where there is none.
///
/// Parts of a text of lines that are cut here can be read apart.
public func startOfLine(atOrAfter offset: Int, in source: SourceText) -> Int {
    guard offset > 0 else { return 0 }
    guard offset <= source.bytes.count else { return source.bytes.count }
    guard let feed = source.bytes[(offset - 1)...].firstIndex(of: 0x0A) else { return source.bytes.count }
    return feed + 1
}

extension JSONCursor {
    /// Makes sure that nothing but white space follows.
    mutating func expectEnd() throws(JSONSyntaxError) {
        skipWhitespace()
        if offset < end { throw JSONSyntaxError(.moreThanOneValue, at: offset) }
    }
}

extension SeenKeys {
    /// A finding for each key that an object had twice, in the text's order.
    fileprivate func findings(in source: SourceText) -> [Finding] {
        var walk = PlaceWalk(source)
        return repeated.map { key in
            Finding(
                .duplicateKey, at: walk.place(at: key.start - 1, length: key.count + 2),
                "the object has this key twice",
                help: "Remove one of the two; no reader agrees on which one counts.")
        }
    }
}

/// What is wrong with the text as bytes, before anything is read.
private func encodingError(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> JSONSyntaxError? {
    let start = bytes.prefix(4)
    if range.lowerBound == 0 {
        if start.starts(with: [0xEF, 0xBB, 0xBF]) { return JSONSyntaxError(.byteOrderMark, at: 0, length: 3) }
        // A NUL among the first two bytes of a text that begins in ASCII: two or four bytes a character.
        let hasNul = start.count >= 2 && (start[0] == 0) != (start[1] == 0)
        if hasNul || start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            return JSONSyntaxError(.otherEncoding, at: 0)
        }
    }
    guard let broken = firstByteBreakingUTF8(in: UnsafeBufferPointer(rebasing: bytes[range])) else {
        return nil
    }
    return JSONSyntaxError(.notUTF8, at: range.lowerBound + broken)
}
