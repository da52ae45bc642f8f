/// The blocks that templates give to their parents: what is shown in place of a parent's own block.
///
/// Where two templates give the same block, the outer one's is shown.
struct BlockArguments {
    private var arguments: [UInt64: Argument] = [:]

    /// A block tag that gives content.
    struct Argument: Hashable {
        /// The template in which it is written.
        let template: Int
        /// Its opening tag.
        let token: Int
    }

    mutating func addUnlessGiven(_ argument: Argument, for key: UInt64) {
        if arguments[key] == nil { arguments[key] = argument }
    }

    func argument(for key: UInt64) -> Argument? { arguments[key] }
}
