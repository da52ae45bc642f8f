/// What one Markdown file says: HTML with holes, and what the site wants to know of it.
public struct MarkdownDocument: Sendable {
    /// The HTML, UTF-8, complete but for the holes. It holds no address that an author wrote.
    public let html: [UInt8]
    /// The holes, by ascending offset.
    public let holes: [Hole]
    /// The headings, in the order of the text.
    public let outline: [Heading]
    /// The headings, by number in `outline`, under which nothing stands before the next one of their level or a higher.
    public let emptySections: [Int]
    /// The links and images that have a hole, in the order of the HTML: footnotes come last.
    public let links: [Link]
    /// The fenced blocks that other rooms render.
    public let fences: [Fence]
    /// Where raw HTML stands, blocks and inline tags; comments, which show nothing anyway, are not counted.
    public let rawHTML: [SourcePosition]
    /// What its callouts say that a reader should remember, in the order of the text.
    public let takeaways: [Takeaway]
    /// Where quotations begin that do not say whose words they are; those inside another are not counted.
    public let unattributedQuotes: [SourcePosition]
    /// The words of the first paragraph outside lists and quotations, cut at a word's end to at most 200 bytes.
    public let excerpt: String
    /// The words of text: runs between white space, without code blocks and alternative texts.
    public let wordCount: Int

    static let empty = MarkdownDocument(
        html: [], holes: [], outline: [], emptySections: [], links: [], fences: [], rawHTML: [],
        takeaways: [], unattributedQuotes: [], excerpt: "", wordCount: 0)
}
