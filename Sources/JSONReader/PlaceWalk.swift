import Diagnostics

/// Finds the places of many offsets of one text in a single walk over it, given in ascending order.
///
/// `SourceText.place(at:)` walks from the start each time, which a file with thousands of findings cannot afford.
public struct PlaceWalk {
    private let source: SourceText
    private var position = 0
    private var line = 1
    private var column = 1

    /// Begins at the start of a text; only one that may not be quoted is walked, others are asked directly.
    public init(_ source: SourceText) {
        self.source = source
    }

    /// The place of a range of bytes; an offset that lies before an earlier one costs a walk of its own.
    public mutating func place(at offset: Int, length: Int = 1) -> Place {
        let offset = min(max(offset, 0), source.bytes.count)
        guard offset >= position, !source.mayBeQuoted else { return source.place(at: offset, length: length) }
        source.bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes[position..<offset] {
                if byte == 0x0A {
                    line += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
        }
        position = offset
        return Place(path: source.path, line: line, column: column, length: max(length, 1))
    }
}
