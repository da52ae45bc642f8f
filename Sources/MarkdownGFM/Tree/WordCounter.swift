/// Counts words: runs of bytes above the space, across the borders of inline nodes.
struct WordCounter {
    private(set) var count = 0
    private var isInWord = false

    /// Goes on with text that follows without a gap: `**a**b` is one word.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(text)
        var index = 0
        var before: UInt64 = isInWord ? 0x80 : 0
        while index + 8 <= raw.count {
            let inWord = Self.wordBits(
                UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            count += (inWord & ~(inWord << 8 | before)).nonzeroBitCount
            before = inWord >> 56
            index += 8
        }
        while index < raw.count {
            let inWord: UInt64 = raw[index] > 0x20 ? 0x80 : 0
            if inWord & ~before != 0 { count += 1 }
            before = inWord
            index += 1
        }
        isInWord = before != 0
    }

    /// A line or a block ends here, and the word with it.
    mutating func endWord() {
        isInWord = false
    }

    /// The top bit of each of eight bytes that is above 0x20. No byte carries into the next: 0x7F + 0x5F is 0xDE.
    private static func wordBits(_ bytes: UInt64) -> UInt64 {
        ((bytes & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F | bytes) & 0x8080_8080_8080_8080
    }
}
