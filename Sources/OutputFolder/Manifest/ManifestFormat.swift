import Support
/// The manifest as bytes: a line that names the format, the tree's inode, one record a file, and at the end the
/// XXH64 of everything before.
///
///     guidepost manifest 1
///     tree 81263
///     <hash> <size> <seconds> <nanoseconds> <path>NUL
///     end <hash>
///
/// Numbers are decimal. A path may hold a line feed, so a NUL ends it.
enum ManifestFormat {
    private static let title = Array("guidepost manifest 1\ntree ".utf8)
    private static let end = Array("end ".utf8)

    static func bytes(tree: UInt64, entries: [ManifestEntry]) -> [UInt8] {
        var bytes = title
        bytes.reserveCapacity(entries.count * 96 + 128)
        append(tree, then: UInt8(ascii: "\n"), to: &bytes)
        for entry in entries {
            append(entry.hash, then: UInt8(ascii: " "), to: &bytes)
            append(UInt64(clamping: entry.size), then: UInt8(ascii: " "), to: &bytes)
            append(UInt64(clamping: entry.seconds), then: UInt8(ascii: " "), to: &bytes)
            append(UInt64(clamping: entry.nanoseconds), then: UInt8(ascii: " "), to: &bytes)
            bytes += entry.path.text.utf8
            bytes += [0, UInt8(ascii: "\n")]
        }
        let hash = bytes.withUnsafeBytes { xxh64($0) }
        bytes += end
        append(hash, then: UInt8(ascii: "\n"), to: &bytes)
        return bytes
    }

    /// The manifest in these bytes; nil where they are damaged or of another version. Then nothing is ours.
    static func manifest(_ bytes: [UInt8]) -> Manifest? {
        bytes.withUnsafeBytes { raw in
            var reader = Reader(bytes: raw)
            guard reader.skip(title), let tree = reader.number(endedBy: UInt8(ascii: "\n")) else { return nil }
            var entries: [ManifestEntry] = []
            while true {
                let recordStart = reader.position
                if reader.skip(end) {
                    let hash = xxh64(UnsafeRawBufferPointer(rebasing: raw[..<recordStart]))
                    guard reader.number(endedBy: UInt8(ascii: "\n")) == hash, reader.isAtEnd else { return nil }
                    return Manifest(tree: tree, entries: entries)
                }
                guard let entry = reader.entry() else { return nil }
                entries.append(entry)
            }
        }
    }

    private static func append(_ number: UInt64, then separator: UInt8, to bytes: inout [UInt8]) {
        let start = bytes.count
        var rest = number
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
        bytes.append(separator)
    }
}

private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ expected: [UInt8]) -> Bool {
        guard bytes[position...].starts(with: expected) else { return false }
        position += expected.count
        return true
    }

    mutating func number(endedBy separator: UInt8) -> UInt64? {
        var number: UInt64 = 0
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == separator { return position - start > 1 ? number : nil }
            guard (0x30...0x39).contains(byte) else { return nil }
            let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, isStillTooLarge) = tens.addingReportingOverflow(UInt64(byte - 0x30))
            if isTooLarge || isStillTooLarge { return nil }
            number = sum
        }
        return nil
    }

    mutating func entry() -> ManifestEntry? {
        let blank = UInt8(ascii: " ")
        guard let hash = number(endedBy: blank), let size = number(endedBy: blank),
            let seconds = number(endedBy: blank), let nanoseconds = number(endedBy: blank),
            let pathEnd = bytes[position...].firstIndex(of: 0), pathEnd + 1 < bytes.count,
            bytes[pathEnd + 1] == UInt8(ascii: "\n")
        else { return nil }
        let path = String(decoding: bytes[position..<pathEnd], as: UTF8.self)
        position = pathEnd + 2
        guard unsafePart(of: path) == nil else { return nil }
        return ManifestEntry(
            path: ExactPath(path), hash: hash, size: Int(clamping: size), seconds: Int(clamping: seconds),
            nanoseconds: Int(clamping: nanoseconds))
    }
}
