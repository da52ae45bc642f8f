/// A word of a file, as the leak scan sees it: letters and digits in a row, case and accents folded away.
struct Word {
    /// A hash of its folded letters: two words with the same one are taken for the same.
    let hash: UInt64
    /// The offset of its first byte.
    let start: Int
    /// The offset behind its last byte.
    let end: Int
    /// Whether its bytes stand together; false where a tag stands inside it.
    let isWhole: Bool
    /// Where the tag begins that it stands in; nil for text.
    let tag: Int?

    /// The hash of no letters: FNV-1a, 64 bits (draft-eastlake-fnv).
    static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(truncatingIfNeeded: byte)) &* 0x0000_0100_0000_01B3
    }

    /// The key of two words in a row; a word alone is its own key.
    @inline(__always)
    static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xC2B2_AE3D_27D4_EB4F
    }

    /// The key of one word: its hash, stirred so that its upper bits tell.
    @inline(__always)
    static func key(_ word: UInt64) -> UInt64 { word &* 0x9E37_79B9_7F4A_7C15 }
}
