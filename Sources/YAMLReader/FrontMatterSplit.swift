#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a file's front matter lies, if it has one. All offsets are bytes of the whole file.
public enum FrontMatterSplit: Hashable, Sendable {
    /// No front matter; the body begins at `bodyStart`, behind a byte order mark if there is one.
    case none(bodyStart: Int)
    /// YAML between two marker lines; `bodyLine` is the line on which the body begins, from 1.
    case found(yaml: Range<Int>, bodyStart: Int, bodyLine: Int)
    /// The first line opens a front matter that no line closes.
    case unclosed
    /// As `found`, but with more bytes than `frontMatterLimit`.
    case tooLarge(yaml: Range<Int>, bodyStart: Int, bodyLine: Int)
}

/// How many bytes of YAML a front matter may have: 64 KiB.
public let frontMatterLimit = 64 * 1024

/// Finds a file's front matter: its first line is `---`, and a line `---` or `...` closes it.
///
/// Blanks may follow the marks, a UTF-8 byte order mark may precede the first, and lines end in LF or CR LF. A
/// mark counts only at a line's very beginning, so an indented one inside a block of text closes nothing.
public func frontMatterRange(in bytes: UnsafeBufferPointer<UInt8>) -> FrontMatterSplit {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = line(of: bytes, from: start)
    guard isMark(bytes, from: start, to: first.end, UInt8(ascii: "-")) else { return .none(bodyStart: start) }
    var lineStart = first.next
    var number = 2
    while lineStart < bytes.count {
        let current = line(of: bytes, from: lineStart)
        let closes =
            isMark(bytes, from: lineStart, to: current.end, UInt8(ascii: "-"))
            || isMark(bytes, from: lineStart, to: current.end, UInt8(ascii: "."))
        if closes {
            let yaml = first.next..<lineStart
            return yaml.count <= frontMatterLimit
                ? .found(yaml: yaml, bodyStart: current.next, bodyLine: number + 1)
                : .tooLarge(yaml: yaml, bodyStart: current.next, bodyLine: number + 1)
        }
        lineStart = current.next
        number += 1
    }
    return .unclosed
}

/// The end of the line that begins at `start`, its line feed not counted, and the beginning of the next.
private func line(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, next: Int) {
    guard let base = bytes.baseAddress, start < bytes.count,
        let feed = memchr(base + start, 0x0A, bytes.count - start)
    else { return (bytes.count, bytes.count) }
    let end = UnsafeRawPointer(feed) - UnsafeRawPointer(base)
    return (end, end + 1)
}

/// Whether a line is three times the mark, and after it only blanks and the CR of a CR LF.
private func isMark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ mark: UInt8) -> Bool {
    guard end - start >= 3, bytes[start] == mark, bytes[start + 1] == mark, bytes[start + 2] == mark else {
        return false
    }
    let stop = bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    for index in start + 3..<max(stop, start + 3)
    where bytes[index] != UInt8(ascii: " ") && bytes[index] != UInt8(ascii: "\t") {
        return false
    }
    return true
}
