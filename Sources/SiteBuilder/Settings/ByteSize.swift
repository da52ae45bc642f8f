/// Sizes of files as people write and read them: `256 MB`. 1 KB is 1,000 bytes.
enum ByteSize {
    private static let units: [(name: String, bytes: Int)] = [
        ("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000),
    ]

    /// How many bytes `256 MB` or `1 GB` are; nil for anything else, and for what no file has.
    static func parse(_ text: String) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: " "))
        guard parts.count == 2, parts[0].count <= 6, let number = Int(String(Substring(parts[0]))), number > 0,
            let unit = units.first(where: { parts[1].elementsEqual($0.name.utf8) })
        else { return nil }
        return number * unit.bytes
    }

    /// A number of bytes in the largest unit of which it has at least one, rounded up.
    static func text(_ bytes: Int) -> String {
        guard let unit = units.first(where: { bytes >= $0.bytes }) else {
            return "\(bytes) \(bytes == 1 ? "byte" : "bytes")"
        }
        return "\(bytes / unit.bytes + (bytes % unit.bytes == 0 ? 0 : 1)) \(unit.name)"
    }

    /// A round number of bytes above another, to propose as a limit.
    static func raised(above bytes: Int) -> Int {
        let step = bytes < 100_000_000 ? 10_000_000 : bytes < 1_000_000_000 ? 100_000_000 : 1_000_000_000
        return (bytes / step + 1) * step
    }
}
