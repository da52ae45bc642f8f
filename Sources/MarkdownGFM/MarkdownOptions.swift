/// What a site decides about its Markdown.
public struct MarkdownOptions: Sendable {
    /// Whether raw HTML is left out or passed on.
    public let rawHTML: RawHTMLPolicy
    /// The number, in the file, of the first line that is handed over: 1 where there is no front matter.
    public let firstLine: Int
    /// The first words of info strings whose fenced blocks are handed over as `Fence`s, not rendered.
    public let fenceNames: [String]
    /// The schemes, in small letters, of links that name a value: each gets a hole behind it, where it is shown.
    public let valueSchemes: [String]
    /// The schemes, in small letters, of links that are one hole as a whole: the site writes their words or others.
    public let replaceableSchemes: [String]
    /// The words of generated HTML.
    public let labels: MarkdownLabels

    /// Puts the options together; `firstLine` counts from 1.
    public init(
        rawHTML: RawHTMLPolicy = .omit, firstLine: Int = 1, fenceNames: [String] = [],
        valueSchemes: [String] = [], replaceableSchemes: [String] = [], labels: MarkdownLabels
    ) {
        self.rawHTML = rawHTML
        self.firstLine = firstLine
        self.fenceNames = fenceNames
        self.valueSchemes = valueSchemes
        self.replaceableSchemes = replaceableSchemes
        self.labels = labels
    }
}
