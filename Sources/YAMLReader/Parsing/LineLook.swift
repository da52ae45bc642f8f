/// Looks at the line around a place, to tell the common mistakes apart. All on bytes.
struct LineLook {
    private let text: UnsafeBufferPointer<UInt8>
    /// The line's bytes, its line break not counted.
    let line: Range<Int>

    /// The line that the offset lies on.
    init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        let place = min(max(offset, 0), text.count)
        let start = text[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        var end = text[place...].firstIndex(of: 0x0A) ?? text.count
        if end > start, text[end - 1] == 0x0D { end -= 1 }
        self.text = text
        line = start..<end
    }

    /// The nearest line above that is not blank.
    var above: LineLook? {
        var look = self
        while look.line.lowerBound > 0 {
            look = LineLook(text, at: look.line.lowerBound - 1)
            if look.firstWord != nil { return look }
        }
        return nil
    }

    /// Where the first byte stands that is neither blank nor tab.
    var firstWord: Int? { line.first { !isBlank(text[$0]) } }

    /// How far the line is indented, in bytes.
    var indentation: Int { (firstWord ?? line.upperBound) - line.lowerBound }

    /// The last byte before the offset that is no blank, on this line.
    func byteBefore(_ offset: Int) -> UInt8? {
        let before = text[line.lowerBound..<min(max(offset, line.lowerBound), line.upperBound)]
        return before.last { !isBlank($0) }
    }

    /// The first colon with a blank or the line's end behind it, looked for up to the limit.
    func spacedColon(before limit: Int) -> Int? {
        line.prefix { $0 < limit }.first { text[$0] == UInt8(ascii: ":") && isEndOrBlank($0 + 1) }
    }

    /// The first colon, where it has no blank behind it and is no part of an address such as `https://`.
    var tightColon: Int? {
        guard let colon = line.first(where: { text[$0] == UInt8(ascii: ":") }), !isEndOrBlank(colon + 1),
            text[colon + 1] != UInt8(ascii: "/")
        else { return nil }
        return colon
    }

    private func isEndOrBlank(_ index: Int) -> Bool { index >= line.upperBound || isBlank(text[index]) }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
