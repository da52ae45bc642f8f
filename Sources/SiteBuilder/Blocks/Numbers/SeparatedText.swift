/// A file of rows and cells (RFC 4180): commas, semicolons or tabs between cells, quotes around a cell that holds one.
struct SeparatedText {
    struct Cell {
        let text: String
        /// The first byte of the cell in the file.
        let offset: Int
    }

    /// The rows that have at least one cell with text in it.
    let rows: [[Cell]]

    /// Reads UTF-8 bytes, with or without a byte order mark. Cells lose the blanks around them. The sign between cells
    /// is the first of the three that stands in the first line; it is a comma where none does.
    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let signs = Set(",;\t".utf8)
        let firstLine = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        let separator = firstLine.first(where: signs.contains) ?? UInt8(ascii: ",")
        var rows: [[Cell]] = []
        var row: [Cell] = []
        var index = start
        while index < bytes.count {
            let (cell, end) = Self.cell(in: bytes, from: index, separator: separator)
            row.append(cell)
            index = end
            guard index < bytes.count, bytes[index] == separator else {
                rows.append(row)
                row = []
                if index < bytes.count, bytes[index] == 0x0D { index += 1 }
                if index < bytes.count, bytes[index] == 0x0A { index += 1 }
                continue
            }
            index += 1
            if index == bytes.count { row.append(Cell(text: "", offset: index)) }
        }
        if !row.isEmpty { rows.append(row) }
        self.rows = rows.filter { row in row.contains { !$0.text.utf8.isEmpty } }
    }

    /// A cell, and the offset of the separator or line end behind it.
    private static func cell(in bytes: [UInt8], from start: Int, separator: UInt8) -> (Cell, end: Int) {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        var text: [UInt8] = []
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            index += 1
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "\"") {
                    index += 1
                    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
                }
                text.append(bytes[index])
                index += 1
            }
        }
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D {
            text.append(bytes[index])
            index += 1
        }
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        return (Cell(text: String(decoding: text, as: UTF8.self), offset: start), index)
    }
}
