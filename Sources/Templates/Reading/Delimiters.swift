/// The two signs between which a tag stands.
struct Delimiters {
    /// What begins a tag; never empty.
    let opening: [UInt8]
    /// What ends a tag; never empty.
    let closing: [UInt8]

    /// `{{` and `}}`, with which every template begins.
    static var standard: Delimiters { Delimiters(opening: Array("{{".utf8), closing: Array("}}".utf8)) }

    private init(opening: [UInt8], closing: [UInt8]) {
        self.opening = opening
        self.closing = closing
    }

    /// Reads what stands between the equals signs; nil where that is not two signs with a blank between them.
    init?(writtenAs content: ArraySlice<UInt8>) {
        let parts = content.split(whereSeparator: isBlank)
        guard parts.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
        guard parts.allSatisfy({ $0.count <= TemplateLimits.delimiterBytes }) else { return nil }
        self.init(opening: Array(parts[0]), closing: Array(parts[1]))
    }

    /// The closing sign as text, for messages.
    var closingText: String { String(decoding: closing, as: UTF8.self) }
}

/// Whether a byte is one of the blanks that may stand around a name: space, tab, line feed, carriage return.
func isBlank(_ byte: UInt8) -> Bool {
    isIndentation(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

/// Whether a byte can indent a line: space or tab.
func isIndentation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}
