/// The words that a sentence about a figure does without (domain.md 4.2), each as the words it consists of.
enum RefusedWords {
    /// Words for causes.
    static let causes = lists([
        "caused", "causes", "led to", "leads to", "thanks to", "drove", "drives", "proves", "proved",
        "impact of",
    ])
    /// Words for all or none.
    static let absolutes = lists(["all", "none", "everyone", "everybody", "nobody", "both", "the only"])
    /// Words that rank.
    static let superlatives = lists(["highest", "lowest", "best", "worst", "record"])
    /// Words of which one says within which time a rank is true.
    static let times = lists([
        "since", "month", "months", "quarter", "quarters", "year", "years", "week", "weeks",
    ])

    private static func lists(_ phrases: [String]) -> [[[UInt8]]] {
        phrases.map { $0.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) } }
    }
}
