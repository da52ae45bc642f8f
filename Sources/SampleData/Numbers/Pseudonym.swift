/// The pseudonyms and reference codes of a sample: unique by construction, without a set of those already given.
struct Pseudonym {
    private let key: UInt64
    private static let mask: UInt64 = (1 << 50) - 1

    /// The pseudonyms of one kind of record, for one seed.
    init(seed: UInt64, kind: UInt8) {
        key = SplitMix64.mix(seed ^ UInt64(kind) &* 0xA24B_AED4_963E_E407)
    }

    /// Ten characters of a–z and 2–7 for the record with this number.
    ///
    /// Fifty bits are mixed by steps that can each be undone (xor with a shift, multiplication by an odd number),
    /// so two numbers never share a pseudonym. A real import takes them from a keyed hash of the source's id.
    func characters(of number: Int) -> [UInt8] {
        var bits = (UInt64(truncatingIfNeeded: number) ^ key) & Self.mask
        for odd in [0x3_5A2D_9E37_79B9 as UInt64, 0x1_C64E_6D87_4E35] {
            bits = (bits &* odd) & Self.mask
            bits ^= bits >> 27
        }
        bits = (bits &* (key | 1)) & Self.mask
        return (0..<10).map { place in
            let digit = UInt8(truncatingIfNeeded: (bits >> UInt64(45 - 5 * place)) & 31)
            return digit < 26 ? UInt8(ascii: "a") + digit : UInt8(ascii: "2") + digit - 26
        }
    }

    /// A reference code, two letters and two digits, for the record with this number; nil from 40,000 on.
    ///
    /// There are no vowels and no Y in it, so that no code is a word, and none looks like FY25. The number is
    /// spread by a factor that has no divisor in common with 40,000.
    static func reference(of number: Int) -> [UInt8]? {
        guard number >= 0, number < 40_000 else { return nil }
        let spread = (number * 27_077 + 13_331) % 40_000
        let letters: [UInt8] = Array("BCDFGHJKLMNPQRSTVWXZ".utf8)
        return [
            letters[spread / 2000], letters[spread / 100 % 20],
            UInt8(ascii: "0") + UInt8(spread / 10 % 10), UInt8(ascii: "0") + UInt8(spread % 10),
        ]
    }
}
