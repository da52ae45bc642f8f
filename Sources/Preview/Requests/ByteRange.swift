/// The part of a file that a request asks for (RFC 9110 section 14.2), as players of films and sound do.
enum ByteRange: Equatable {
    /// All of it: there is no range, or one that a server may ignore (several at once, another unit, nonsense).
    case whole
    /// These bytes, counted from 0; never empty.
    case part(Range<Int>)
    /// A range outside the file.
    case outside

    /// Reads a Range header for a file of `size` bytes.
    init(header: String?, size: Int) {
        self = header.flatMap { ByteRange.parse(Array($0.utf8), size: size) } ?? .whole
    }

    private static func parse(_ header: [UInt8], size: Int) -> ByteRange? {
        let unit = Array("bytes=".utf8)
        guard header.starts(with: unit) else { return nil }
        let ends = header.dropFirst(unit.count).split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard ends.count == 2, let first = ends.first, let last = ends.last else { return nil }
        if first.isEmpty {
            guard let length = decimal(last) else { return nil }
            return length == 0 || size == 0 ? .outside : .part(max(size - length, 0)..<size)
        }
        guard let start = decimal(first) else { return nil }
        if last.isEmpty { return start < size ? .part(start..<size) : .outside }
        guard let end = decimal(last), start <= end else { return nil }
        return start < size ? .part(start..<min(end, size - 1) + 1) : .outside
    }

    /// The number that the digits stand for; nil for anything but one to eighteen digits, which cannot overflow.
    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...18).contains(digits.count) else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
