/// A small random generator: 64 bits of state, the same numbers on every machine.
///
/// SplitMix64 by Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (OOPSLA 2014), with the
/// constants of Sebastiano Vigna's public-domain `splitmix64.c`. Only whole numbers are drawn: floating-point
/// functions may differ in the last bit between machines.
struct SplitMix64 {
    private var state: UInt64

    /// The stream that a seed gives.
    init(seed: UInt64) {
        state = seed
    }

    /// A stream of its own for one thing (the meetings of relationship 12, say), so that changing how one thing
    /// is drawn does not move all others.
    init(seed: UInt64, stream: RandomStream, index: Int) {
        let place = UInt64(truncatingIfNeeded: index) &* 0xD1B5_4A32_D192_ED03
        state = Self.mix(seed &+ stream.rawValue &* 0x9E37_79B9_7F4A_7C15) ^ Self.mix(place)
    }

    /// The next 64 random bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// The finalizer of SplitMix64, a one-to-one mixing of 64 bits.
    static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
