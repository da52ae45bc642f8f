import CCMark

/// Writes a document's tree as HTML, in one walk that also collects outline, links, blocks and words.
///
/// A walk of our own rather than the library's renderer: that one writes `align` attributes, unlabeled boxes and
/// `<!-- raw HTML omitted -->`, and gives footnotes labels that an author chose as ids. The walk goes along the
/// nodes' own pointers, so depth costs no stack.
struct DocumentWriter: ~Copyable {
    let options: MarkdownOptions
    let kinds = NodeKinds()
    var html: HTMLBytes
    var holes: [Hole] = []
    var outline: [Heading] = []
    var sections = SectionWatch()
    var links: [Link] = []
    var fences: [Fence] = []
    var rawHTML: [SourcePosition] = []
    var excerptText: String?
    var words = WordCounter()
    var ids = HeadingIds()
    var places: InlinePlaces
    /// How many links are open: HTML allows one, Markdown lets an address stand inside another link's text.
    var openLinks = 0
    /// The number of the open link that names a value; nil where it names none.
    var openValue: Int?
    /// How many tables and scrolling code blocks were written; their labels need a number to differ.
    var tables = 0
    var codeRegions = 0
    /// How many bytes of the next text were written in another way: those of a box.
    var passedOver = 0
    /// The column of the table cell that is open, from 0.
    var column = 0
    /// The footnote that is open, from 1; 0 before the first.
    var footnote = 0
    var footnoteHasWayBack = false
    /// What callouts say that a reader should remember, and how many of those callouts were written.
    var takeaways: [Takeaway] = []
    var takeawayCallouts = 0
    var unattributedQuotes: [SourcePosition] = []
    /// The part of a pull quote's last line that is open.
    var attribution: AttributionPart?

    init(source: UnsafeBufferPointer<UInt8>, options: MarkdownOptions) {
        self.options = options
        html = HTMLBytes(capacity: source.count + source.count / 3 + 256)
        places = InlinePlaces(source, firstLine: options.firstLine)
    }

    /// Writes the node and all below it.
    mutating func write(_ root: Node) {
        var node = root
        while true {
            let kind = kinds.kind(of: node)
            if enter(node, kind) {
                if let child = node.pointee.first_child {
                    node = child
                    continue
                }
                leave(node, kind)
            }
            while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
                node = parent
                leave(node, kinds.kind(of: node))
            }
            guard node != root, let next = node.pointee.next else { return }
            node = next
        }
    }

    /// What was written and collected.
    consuming func finish() -> MarkdownDocument {
        sections.end(outline)
        if footnote > 0 { html.append("</ol>\n</section>\n") }
        return MarkdownDocument(
            html: html.array(), holes: holes, outline: outline, emptySections: sections.empty, links: links,
            fences: fences, rawHTML: rawHTML,
            takeaways: takeaways, unattributedQuotes: unattributedQuotes, excerpt: excerptText ?? "",
            wordCount: words.count)
    }

    /// Writes what comes before a node's children. Returns whether they, and the node's end, are still to come.
    private mutating func enter(_ node: Node, _ kind: NodeKind) -> Bool {
        if kind.isContent, footnote == 0 { sections.content() }
        switch kind {
        case .text: writeText(node)
        case .softBreak: writeBreak(node, "\n")
        case .lineBreak: writeBreak(node, "<br>\n")
        case .code: writeCode(node)
        case .htmlInline: writeInlineHTML(node)
        case .footnoteReference: writeFootnoteReference(node)
        case .image: writeImage(node)
        case .emphasis: return openEmphasis(node, "<em>")
        case .strong: return openEmphasis(node, "<strong>")
        case .strikethrough: return open("<del>")
        case .link: return openLink(node)
        case .paragraph: return openParagraph(node)
        case .heading: return openHeading(node)
        case .blockQuote: return openQuote(node)
        case .list: return openList(node)
        case .item: return openItem(node)
        case .task: return openTask(node)
        case .table: return openTable(node)
        case .tableRow: return openTableRow(node)
        case .tableCell: return openTableCell(node)
        case .footnoteDefinition: return openFootnote(node)
        case .codeBlock: writeCodeBlock(node)
        case .htmlBlock: writeHTMLBlock(node)
        case .thematicBreak: _ = openBlock("<hr>\n")
        case .document, .unknown: return true
        }
        return false
    }

    /// Writes what comes after a node's children.
    private mutating func leave(_ node: Node, _ kind: NodeKind) {
        switch kind {
        case .emphasis: closeEmphasis(node, "</em>")
        case .strong: closeEmphasis(node, "</strong>")
        case .strikethrough: html.append("</del>")
        case .link: closeLink()
        case .paragraph: closeParagraph(node)
        case .heading: closeHeading(node)
        case .blockQuote: closeQuote(node)
        case .list: html.append(isOrdered(node) ? "</ol>\n" : "</ul>\n")
        case .item, .task: html.append("</li>\n")
        case .table: closeTable(node)
        case .tableRow: closeTableRow(node)
        case .tableCell: closeTableCell(node)
        case .footnoteDefinition: closeFootnote(node)
        default: break
        }
    }

    /// Begins an inline; its content follows.
    private mutating func open(_ tag: StaticString) -> Bool {
        html.append(tag)
        return true
    }

    /// Begins a block on a line of its own; its content follows.
    mutating func openBlock(_ tag: StaticString) -> Bool {
        html.startLine()
        html.append(tag)
        words.endWord()
        return true
    }
}
