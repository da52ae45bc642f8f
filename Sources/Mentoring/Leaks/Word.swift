/// A word of a file, as the leak scan sees it: letters and digits in a row, case and accents folded away.
struct Word {
    /// A hash of its folded letters: two words with the same one are taken for the same.
    let hash: UInt64
    /// Its first eight folded letters, the first one lowest.
    let letters: UInt64
    /// The offset of its first byte.
    let start: Int
    /// The offset behind its last byte.
    let end: Int
    /// Where the tag begins that it stands in; -1 for text.
    let tag: Int

    var isInTag: Bool { tag >= 0 }
}

/// The hash of a word, letter by letter: FNV-1a, 64 bits (draft-eastlake-fnv).
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The first eight letters, the first one lowest.
    private(set) var letters: UInt64 = 0
    private var count: UInt64 = 0

    /// Takes the next letter.
    mutating func add(_ letter: UInt8) {
        value = (value ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
        if count < 8 { letters |= UInt64(letter) << (8 * count) }
        count += 1
    }

    /// The key of two words in a row.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xC2B2_AE3D_27D4_EB4F
    }
}
