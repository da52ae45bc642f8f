extension JSONValue {
    /// The value as JSON text (RFC 8259) in UTF-8, two spaces a level, a line feed at the end.
    ///
    /// - Parameter levels: Objects and lists of objects that lie deeper than this stand on one line.
    public func text(linesTo levels: Int = .max) -> [UInt8] {
        var writer = Writer(levels: levels)
        writer.write(self, depth: 0)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    private struct Writer {
        let levels: Int
        var bytes: [UInt8] = []

        mutating func write(_ value: JSONValue, depth: Int) {
            switch value {
            case .null: bytes += "null".utf8
            case .boolean(let value): bytes += (value ? "true" : "false").utf8
            case .integer(let value): bytes += "\(value)".utf8
            case .number(let value): bytes += (Int(exactly: value).map { "\($0)" } ?? "\(value)").utf8
            case .text(let text): writeString(text)
            case .list(let values):
                // A list of plain values reads better in one line.
                let isOfObjects = values.contains { if case .object = $0 { true } else { false } }
                writeEntries(values, "[", "]", breaksLines: isOfObjects && depth < levels, depth: depth) {
                    $0.write($1, depth: depth + 1)
                }
            case .object(let members):
                writeEntries(members, "{", "}", breaksLines: depth < levels, depth: depth) { writer, member in
                    writer.writeString(member.key)
                    writer.bytes += ": ".utf8
                    writer.write(member.value, depth: depth + 1)
                }
            }
        }

        private mutating func writeEntries<Entry>(
            _ entries: [Entry], _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, breaksLines: Bool,
            depth: Int, _ write: (inout Writer, Entry) -> Void
        ) {
            bytes.append(UInt8(ascii: opening))
            for (index, entry) in entries.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                if breaksLines {
                    breakLine(depth: depth + 1)
                } else if index > 0 {
                    bytes.append(UInt8(ascii: " "))
                }
                write(&self, entry)
            }
            if breaksLines, !entries.isEmpty { breakLine(depth: depth) }
            bytes.append(UInt8(ascii: closing))
        }

        private mutating func breakLine(depth: Int) {
            bytes.append(UInt8(ascii: "\n"))
            bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
        }

        /// Control characters are escaped, and what could end a script that the text is put into.
        private mutating func writeString(_ text: String) {
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(UInt8(ascii: "\""))
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
                case 0..<0x20, UInt8(ascii: "<"), 0x7F:
                    bytes += "\\u00".utf8
                    bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                default: bytes.append(byte)
                }
            }
            bytes.append(UInt8(ascii: "\""))
        }
    }
}
