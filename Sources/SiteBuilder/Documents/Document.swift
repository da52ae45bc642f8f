import MarkdownGFM

/// One Markdown file, read: its front matter and its body as HTML with holes for links. It depends on this one
/// file and on nothing else.
struct Document: Sendable {
    /// The path below `content/`, such as `guides/trust.md`.
    let path: String
    let frontMatter: FrontMatter
    let markdown: MarkdownDocument
    /// The fenced blocks of `markdown.fences`, read, in their order.
    let blocks: [DocumentBlock]
    /// `title:`, else the first heading, else the file's name.
    let title: String
    /// Where in `markdown.html` the page's text begins: behind a leading first-level heading, which the page's
    /// own title takes the place of.
    let bodyStart: Int
    /// The anchor of that heading, which goes to the page's title.
    let titleAnchor: String?

    /// The path as messages print it.
    var messagePath: String { "content/" + path }

    /// Whether the page may be its folder's own: `index.md`, or `README.md`.
    var hasSectionName: Bool { SitePath.sectionName(of: path) != nil }

    /// What a link preview or a section's list says of the page.
    var summary: String { frontMatter.description ?? markdown.excerpt }
}
