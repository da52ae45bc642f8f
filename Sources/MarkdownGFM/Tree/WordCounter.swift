/// Counts words: runs of bytes between white space, across the borders of inline nodes.
struct WordCounter {
    private(set) var count = 0
    private var isInWord = false

    /// Goes on with text that follows without a gap: `**a**b` is one word.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        var began = 0
        var inWord = isInWord
        for byte in text {
            let isWord = byte > 0x20
            if isWord && !inWord { began &+= 1 }
            inWord = isWord
        }
        count += began
        isInWord = inWord
    }

    /// A line or a block ends here, and the word with it.
    mutating func endWord() {
        isInWord = false
    }
}
