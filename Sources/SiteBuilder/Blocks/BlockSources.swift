/// What a fenced block is made from, as its author wrote it: for lists and explanations, not for filling it.
struct BlockSources: Sendable {
    /// The programs whose figures or people it shows.
    var programs: [String] = []
    /// The pages that it leads to.
    var pages: [String] = []
    /// The files with numbers that it draws.
    var files: [String] = []
}
