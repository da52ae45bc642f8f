/// Sixteen bits or more for each of some hashes: a bit that is not set is a hash that is not there.
struct BitFilter: Sendable {
    let bits: [UInt64]
    /// How far a hash is shifted for the number of its bit.
    let shift: UInt64

    init(_ hashes: [UInt64]) {
        var width: UInt64 = 10
        while 1 << width < hashes.count * 16, width < 32 { width += 1 }
        shift = 64 - width
        var bits = [UInt64](repeating: 0, count: 1 << Int(width - 6))
        for hash in hashes {
            let bit = Self.bit(of: hash, shift)
            bits[Int(bit >> 6)] |= 1 << (bit & 63)
        }
        self.bits = bits
    }

    /// Whether a hash may be there; false is certain. `bits` and `shift` are the filter's.
    @inline(__always)
    static func mayHave(_ hash: UInt64, _ bits: UnsafeBufferPointer<UInt64>, _ shift: UInt64) -> Bool {
        let bit = bit(of: hash, shift)
        return bits[Int(truncatingIfNeeded: bit >> 6)] & (1 << (bit & 63)) != 0
    }

    @inline(__always)
    private static func bit(of hash: UInt64, _ shift: UInt64) -> UInt64 {
        (hash &* 0x9E37_79B9_7F4A_7C15) >> shift
    }
}
