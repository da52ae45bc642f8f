/// The places of many findings in one text: the lines are looked up once, where `SourceText.place` would walk the
/// text again for each of them.
public struct LinePlaces: Sendable {
    private let source: SourceText
    /// Where each line begins.
    private let starts: [Int]

    /// Looks up the lines of a text.
    public init(_ source: SourceText) {
        self.source = source
        var starts = [0]
        for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        self.starts = starts
    }

    /// The place of a line and a byte in it, both from 1; beyond the end it is the end.
    public func place(line: Int, byteColumn: Int = 1, length: Int = 1) -> Place {
        let number = min(max(line, 1), starts.count)
        let start = starts[number - 1]
        return source.place(
            onLine: number, startingAt: start, at: start + max(byteColumn, 1) - 1, length: length)
    }
}
