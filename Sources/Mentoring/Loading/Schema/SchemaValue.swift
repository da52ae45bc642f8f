/// A JSON value, for writing a schema; an object's keys stand in the order given.
indirect enum SchemaValue: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A finite number.
    case number(Double)
    case text(String)
    case list([SchemaValue])
    case object([(key: String, value: SchemaValue)])

    /// The value as JSON text (RFC 8259): two spaces a level, a line feed at the end.
    var text: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .null: bytes += Array("null".utf8)
        case .boolean(let value): bytes += Array((value ? "true" : "false").utf8)
        case .integer(let value): bytes += Array("\(value)".utf8)
        case .number(let value): bytes += Array((Int(exactly: value).map { "\($0)" } ?? "\(value)").utf8)
        case .text(let text): Self.writeString(text, to: &bytes)
        case .list(let values):
            // Lists of a schema are short words: one line reads better.
            Self.writeEntries(values, in: "[]", to: &bytes, lineDepth: hasObjects(values) ? depth : nil) {
                $0.write(to: &$1, depth: depth + 1)
            }
        case .object(let entries):
            Self.writeEntries(entries, in: "{}", to: &bytes, lineDepth: depth) { entry, bytes in
                Self.writeString(entry.key, to: &bytes)
                bytes += Array(": ".utf8)
                entry.value.write(to: &bytes, depth: depth + 1)
            }
        }
    }

    private func hasObjects(_ values: [SchemaValue]) -> Bool {
        values.contains { if case .object = $0 { true } else { false } }
    }

    /// Entries between brackets, each on a line of its own where `lineDepth` is given.
    private static func writeEntries<Entry>(
        _ entries: [Entry], in brackets: StaticString, to bytes: inout [UInt8], lineDepth: Int?,
        _ write: (Entry, inout [UInt8]) -> Void
    ) {
        let brackets = Array(brackets.description.utf8)
        func lineBreak(_ depth: Int) -> [UInt8] {
            [UInt8(ascii: "\n")] + Array(repeating: UInt8(ascii: " "), count: 2 * depth)
        }
        bytes.append(brackets[0])
        for (index, entry) in entries.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let lineDepth {
                bytes += lineBreak(lineDepth + 1)
            } else if index > 0 {
                bytes.append(UInt8(ascii: " "))
            }
            write(entry, &bytes)
        }
        if let lineDepth, !entries.isEmpty { bytes += lineBreak(lineDepth) }
        bytes.append(brackets[1])
    }

    /// A string of ours: it has no control characters.
    private static func writeString(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
