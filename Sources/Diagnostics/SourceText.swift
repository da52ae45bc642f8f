/// The text of one input file, kept so that a finding can point into it.
///
/// `path` is what a person reads in a message: relative to the site's folder, with `/` between its parts.
/// `bytes` are the file's bytes as they were read; nothing promises that they are UTF-8.
public struct SourceText: Sendable {
    /// The path as it is printed in messages.
    public let path: String
    /// The file's bytes, unchanged.
    public let bytes: [UInt8]
    /// Whether a message may quote lines of this text. False for program data: people stand in it.
    public let mayBeQuoted: Bool

    /// Keeps a file's bytes together with the path that messages print.
    public init(path: String, bytes: [UInt8], mayBeQuoted: Bool = true) {
        self.path = path
        self.bytes = bytes
        self.mayBeQuoted = mayBeQuoted
    }

    /// The place of a range of bytes in this text; ranges beyond the end are cut to it.
    ///
    /// Costs a walk over the text up to the place, so it is for findings only.
    public func place(at offset: Int, length: Int = 1) -> Place {
        let start = min(max(offset, 0), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<start where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        return place(onLine: line, startingAt: lineStart, at: start, length: length)
    }

    /// The place of a byte on a line whose number and first byte are known.
    func place(onLine line: Int, startingAt lineStart: Int, at offset: Int, length: Int) -> Place {
        let offset = min(max(offset, lineStart), bytes.count)
        return Place(
            path: path, line: line, column: Self.scalars(in: bytes[lineStart..<offset]) + 1,
            length: max(length, 1), lineText: mayBeQuoted ? text(ofLineAt: lineStart) : nil)
    }

    /// The place of a line and a column that were counted elsewhere, both from 1, the column in bytes.
    public func place(line: Int, byteColumn: Int = 1, length: Int = 1) -> Place {
        var remaining = line - 1
        var lineStart = 0
        while remaining > 0, let feed = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
            lineStart = feed + 1
            remaining -= 1
        }
        return place(at: lineStart + max(byteColumn, 1) - 1, length: length)
    }

    /// The place that stands for the whole file.
    public var wholeFile: Place { Place(path: path) }

    /// The first byte that breaks UTF-8, or nil where the text is UTF-8 throughout (RFC 3629).
    public var firstInvalidByte: Int? {
        bytes.withUnsafeBufferPointer { firstByteBreakingUTF8(in: $0) }
    }

    private func text(ofLineAt start: Int) -> String {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = bytes[start..<min(end, start + 400)]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }

    /// Unicode scalars in bytes that are mostly UTF-8: every byte but a continuation byte begins one.
    private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
