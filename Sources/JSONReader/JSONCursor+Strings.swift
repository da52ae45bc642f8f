#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension JSONCursor {
    /// Reads a string; nil, and nothing consumed, where something else stands.
    public mutating func readString() throws(JSONSyntaxError) -> JSONString? {
        guard try peek() == .string else { return nil }
        return try scanString()
    }

    /// Whether a string or key is this text, byte for byte.
    public func matches(_ string: JSONString, _ text: StaticString) -> Bool {
        if string.hasEscapes {
            return withBytes(of: string) { $0.elementsEqual(Self.bytes(of: text)) }
        }
        guard string.count == text.utf8CodeUnitCount, let start = bytes.baseAddress else { return false }
        return memcmp(start + string.start, text.utf8Start, string.count) == 0
    }

    /// Hands the bytes of a string or key, escapes resolved, to a closure; they are valid inside it only.
    public func withBytes<Result>(
        of string: JSONString, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let escaped = UnsafeBufferPointer(rebasing: bytes[string.start..<string.start + string.count])
        guard string.hasEscapes else { return body(escaped) }
        return unescaped(escaped).withUnsafeBufferPointer(body)
    }

    /// A string or key as a copy of its own.
    public func text(of string: JSONString) -> String {
        withBytes(of: string) { String(decoding: $0, as: UTF8.self) }
    }

    private static func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// Reads the string whose opening quote stands at `offset`.
    mutating func scanString() throws(JSONSyntaxError) -> JSONString {
        let start = offset + 1
        var position = start
        var hasEscapes = false
        while true {
            position = endOfPlainBytes(from: position)
            guard position < end else { throw endedInside(.string) }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                offset = position + 1
                return JSONString(start: start, count: position - start, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                position = try endOfEscape(at: position)
            case 0x0A, 0x0D: throw JSONSyntaxError(.lineBreakInString, at: position)
            default: throw JSONSyntaxError(.controlInString, at: position)
            }
        }
    }

    /// The first quote, backslash or control character from here on, or the end; eight bytes at a time.
    ///
    /// A byte of `word ^ pattern` is zero where the byte is the one sought; subtracting one from each byte
    /// then borrows into its highest bit. The lowest hit is exact, and only that one is used (Hacker's
    /// Delight, 6-1).
    private func endOfPlainBytes(from first: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var position = first
        while position + 8 <= end {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            let hits =
                ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash
                    | (word &- ones &* 0x20) & ~word) & highs
            if hits != 0 { return position + hits.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return position }
            position += 1
        }
        return position
    }

    /// Checks the escape whose backslash stands at `position`; the offset after it.
    private func endOfEscape(at position: Int) throws(JSONSyntaxError) -> Int {
        guard position + 1 < end else { throw endedInside(.string) }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return position + 2
        case UInt8(ascii: "u"): break
        default: throw JSONSyntaxError(.wrongEscape, at: position, length: 2)
        }
        let unit = try codeUnit(at: position)
        guard (0xD800...0xDFFF).contains(unit) else { return position + 6 }
        let next = position + 6
        guard next < end else { throw endedInside(.string) }
        let isHigh = unit < 0xDC00
        guard isHigh, bytes[next] == UInt8(ascii: "\\"), next + 1 >= end || bytes[next + 1] == UInt8(ascii: "u")
        else { throw JSONSyntaxError(.loneSurrogate, at: position, length: 6) }
        guard (0xDC00...0xDFFF).contains(try codeUnit(at: next)) else {
            throw JSONSyntaxError(.loneSurrogate, at: position, length: 6)
        }
        return next + 6
    }

    /// The UTF-16 code unit that the `\u` escape at `position` stands for.
    private func codeUnit(at position: Int) throws(JSONSyntaxError) -> UInt32 {
        var unit: UInt32 = 0
        for index in position + 2..<position + 6 {
            guard index < end else { throw endedInside(.string) }
            guard let digit = hexadecimalValue(bytes[index]) else {
                throw JSONSyntaxError(.wrongEscape, at: position, length: index - position + 1)
            }
            unit = unit << 4 | digit
        }
        return unit
    }
}
