/// A fenced block that another room renders, such as a chart; `MarkdownOptions.fenceNames` says which.
public struct Fence: Hashable, Sendable {
    /// The whole info string, with entities and backslashes resolved: `chart`, or `lines 4`.
    public let info: String
    /// The first word of the info string: the one that was found in `fenceNames`.
    public let name: String
    /// What stands between the fences; every line ends in a line feed as it does in the file.
    public let literal: [UInt8]
    /// The block as any other code block would be shown, for one that turns out to be no business of ours.
    public let asCode: [UInt8]
    /// Where the opening fence stands; the first line of `literal` is the next one.
    public let position: SourcePosition
    /// The line of the opening fence in the file, from 1.
    public var line: Int { position.line }
}
