/// Numbers that are looked up for every word of the output, each with a list of patterns.
///
/// Nearly every word is none of them, so a small table of bits, which stays in the fastest memory, answers first.
struct KeyTable: Sendable {
    /// Sixteen bits or more for each key, a power of two of them.
    let bits: [UInt64]
    /// How far a key is shifted for the number of its bit.
    let shift: UInt64
    private let patterns: [UInt64: [Int]]

    /// A table of keys; a key may stand there for several patterns.
    init(_ keys: [(key: UInt64, pattern: Int)]) {
        var width: UInt64 = 10
        while 1 << width < keys.count * 16, width < 32 { width += 1 }
        shift = 64 - width
        var bits = [UInt64](repeating: 0, count: 1 << Int(width - 6))
        for entry in keys {
            let bit = entry.key >> shift
            bits[Int(bit >> 6)] |= 1 << (bit & 63)
        }
        self.bits = bits
        patterns = Dictionary(grouping: keys, by: \.key).mapValues { $0.map(\.pattern) }
    }

    /// The patterns of a key; empty where it is none.
    func patterns(of key: UInt64) -> [Int] { patterns[key] ?? [] }

    /// Whether a key may be in a table; false is certain. `bits` and `shift` are the table's.
    @inline(__always)
    static func mayHave(_ key: UInt64, _ bits: UnsafeBufferPointer<UInt64>, _ shift: UInt64) -> Bool {
        let bit = key >> shift
        return bits[Int(truncatingIfNeeded: bit >> 6)] & (1 << (bit & 63)) != 0
    }
}
