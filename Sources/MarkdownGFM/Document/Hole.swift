/// A place in the HTML that waits for what only the site knows.
public struct Hole: Hashable, Sendable {
    /// What belongs into a hole.
    public enum Kind: Hashable, Sendable {
        /// An attribute with its leading space, ` href="…"`, or nothing: the text then stays without its link.
        /// The number is an index into `MarkdownDocument.links`.
        case link(Int)
        /// What follows the end of a link whose scheme is one of `MarkdownOptions.valueSchemes`: inline HTML, or
        /// nothing. The number is an index into `links`.
        case value(Int)
        /// A whole link whose scheme is one of `MarkdownOptions.replaceableSchemes`: inline HTML, such as its words.
        /// The number is an index into `links`.
        case replaceable(Int)
        /// A whole `<img …>`, its `Link.imageAttributes` inside, or nothing. The number is an index into `links`.
        case image(Int)
        /// A block of HTML, or nothing. The number is an index into `MarkdownDocument.fences`.
        case fence(Int)
    }

    /// How many bytes of `MarkdownDocument.html` stand before the hole.
    public let offset: Int
    /// What belongs there.
    public let kind: Kind
}
