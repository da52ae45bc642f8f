extension JSONCursor {
    /// Enters an object; false, and nothing consumed, where something else stands. `nextKey` leaves it.
    public mutating func beginObject() throws(JSONSyntaxError) -> Bool {
        guard try peek() == .object else { return false }
        try enter(isObject: true)
        return true
    }

    /// Enters a list; false, and nothing consumed, where something else stands. `nextElement` leaves it.
    public mutating func beginArray() throws(JSONSyntaxError) -> Bool {
        guard try peek() == .array else { return false }
        try enter(isObject: false)
        return true
    }

    /// The next key of the object, its value standing next; nil when the object has ended and is left.
    ///
    /// A key that the object has had already becomes a finding of the text, and reading goes on.
    public mutating func nextKey() throws(JSONSyntaxError) -> JSONString? {
        guard try moveToEntry(closing: UInt8(ascii: "}")) else { return nil }
        guard bytes[offset] == UInt8(ascii: "\"") else { throw wrongKey }
        let key = try scanString()
        skipWhitespace()
        guard offset < end else { throw endedInside(.object) }
        guard bytes[offset] == UInt8(ascii: ":") else { throw JSONSyntaxError(.missingColon, at: offset) }
        offset += 1
        seenKeys.add(key, since: top.firstKey, in: bytes)
        return key
    }

    /// Whether the list has another element, which stands next; when not, the list is left.
    public mutating func nextElement() throws(JSONSyntaxError) -> Bool {
        try moveToEntry(closing: UInt8(ascii: "]"))
    }

    private mutating func enter(isObject: Bool) throws(JSONSyntaxError) {
        guard outer.count < Self.deepest else { throw JSONSyntaxError(.tooDeep, at: offset) }
        offset += 1
        outer.append(top)
        top = Frame(isObject: isObject, firstKey: seenKeys.count)
    }

    private mutating func leave() {
        if top.isObject { seenKeys.removeAll(since: top.firstKey) }
        top = outer.popLast() ?? Frame(isObject: false, firstKey: 0)
    }

    /// Passes the comma before an entry, or the bracket that closes; whether there is an entry.
    private mutating func moveToEntry(closing: UInt8) throws(JSONSyntaxError) -> Bool {
        skipWhitespace()
        guard offset < end else { throw ended }
        if bytes[offset] == closing {
            offset += 1
            leave()
            return false
        }
        if top.needsComma {
            let comma = offset
            guard bytes[offset] == UInt8(ascii: ",") else { throw wrongSeparator }
            offset += 1
            skipWhitespace()
            guard offset < end else { throw ended }
            guard bytes[offset] != closing else { throw JSONSyntaxError(.trailingComma, at: comma) }
        }
        top.needsComma = true
        return true
    }
}
