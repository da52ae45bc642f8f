import JSONReader

/// Writes CSV (RFC 4180): lines end in CR LF, a cell with a comma, quote or line break stands in quotes.
enum CSVText {
    /// A cell: a number stays one; a text can never be taken for a formula.
    enum Cell: Sendable {
        case number(Double)
        case text(String)

        /// A number, or an empty cell.
        init(_ value: Double?) { self = value.map { .number($0) } ?? .text("") }
    }

    /// A file of a head and rows, UTF-8 without a byte order mark, which would become part of the first name.
    static func file(columns: [String], rows: [[Cell]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in [columns.map { Cell.text($0) }] + rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                switch cell {
                case .number(let value): bytes += JSONValue.number(orNull: value).text().dropLast()
                case .text(let text): append(text, to: &bytes)
                }
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    /// A text that begins with a sign by which spreadsheets know formulas, or hides one behind blanks or a
    /// full-width form, is led by an apostrophe (safety.md G21).
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.value >= 0x20 }
        let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\u{2212}"]
        let startsOddly = text.unicodeScalars.first.map { $0.value < 0x20 } ?? false
        if first.map(signs.contains) ?? false || startsOddly { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }
}
