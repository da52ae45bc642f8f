/// The patterns by the words that they begin with.
struct KeyTable: Sendable {
    /// Patterns of one word, by its hash.
    private let ofOneWord: [UInt64: [Int]]
    /// Patterns of several words, by the key of the first two.
    private let ofSeveral: [UInt64: [Int]]

    init(_ patterns: [ValuePattern]) {
        ofOneWord = Dictionary(grouping: patterns.indices.filter { patterns[$0].words.count == 1 }) {
            patterns[$0].words[0]
        }
        ofSeveral = Dictionary(grouping: patterns.indices.filter { patterns[$0].words.count > 1 }) {
            WordHash.pair(patterns[$0].words[0], patterns[$0].words[1])
        }
    }

    /// The patterns that are this one word.
    func patterns(of word: UInt64) -> [Int] { ofOneWord[word] ?? [] }

    /// The patterns that begin with these two words.
    func patterns(of first: UInt64, _ second: UInt64) -> [Int] {
        ofSeveral[WordHash.pair(first, second)] ?? []
    }
}
