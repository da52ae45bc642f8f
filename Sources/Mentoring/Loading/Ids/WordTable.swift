/// A list of words that is searched by bytes.
///
/// Swift's seeded hash keeps hostile lists from making it slow. A word that is spelled with other code points but
/// is canonically equal (NFC against NFD) is the same word.
struct WordTable: Sendable {
    let words: [String]
    private let bytes: [[UInt8]]
    /// Open addressing: index of a word, or -1. Twice as many slots as words, a power of two.
    private let slots: [Int32]

    init(_ words: [String]) {
        self.words = words
        let bytes = words.map { Array($0.utf8) }
        var slotCount = 4
        while slotCount < words.count * 2 { slotCount *= 2 }
        var slots = [Int32](repeating: -1, count: slotCount)
        for (index, word) in bytes.enumerated() {
            var slot = word.withUnsafeBytes(Self.hash) & (slotCount - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = Int32(clamping: index)
        }
        self.bytes = bytes
        self.slots = slots
    }

    /// The index of the word that these bytes spell; nil where the list does not have it.
    func index(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = Self.hash(UnsafeRawBufferPointer(word)) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if bytes[index].count == word.count, bytes[index].elementsEqual(word) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard word.contains(where: { $0 >= 0x80 }) else { return nil }
        let text = String(decoding: word, as: UTF8.self)
        return words.firstIndex { $0 == text }
    }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
    }
}
