import CCMark
import CMarkSupport

/// A node of cmark's tree. The tree lives as long as the parse of one document.
typealias Node = UnsafeMutablePointer<cmark_node>

/// What a node is, extensions included.
enum NodeKind {
    case document, blockQuote, list, item, task, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, footnoteReference
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
    /// A node of no extension that we attach.
    case unknown

    /// Whether it shows something by itself: what makes a section more than its heading.
    var isContent: Bool {
        switch self {
        case .paragraph, .codeBlock, .htmlBlock, .table: true
        default: false
        }
    }
}

/// Tells what a node is. Made once a document.
struct NodeKinds {
    private let table = guidepost_cmark_table_extension()
    private let strikethrough = guidepost_cmark_strikethrough_extension()
    private let tasklist = guidepost_cmark_tasklist_extension()

    /// The node's kind. Extensions are told by their object: their type numbers are given out at run time.
    func kind(of node: Node) -> NodeKind {
        if let maker = node.pointee.extension {
            if maker == table { return kindInTable(node) }
            if maker == strikethrough { return .strikethrough }
            if maker == tasklist { return .task }
        }
        return Self.kind(ofType: UInt32(node.pointee.type))
    }

    private func kindInTable(_ node: Node) -> NodeKind {
        guard let parent = node.pointee.parent, parent.pointee.extension == table else { return .table }
        guard let grandparent = parent.pointee.parent, grandparent.pointee.extension == table else {
            return .tableRow
        }
        return .tableCell
    }

    private static func kind(ofType type: UInt32) -> NodeKind {
        switch type {
        case CMARK_NODE_TEXT.rawValue: .text
        case CMARK_NODE_SOFTBREAK.rawValue: .softBreak
        case CMARK_NODE_PARAGRAPH.rawValue: .paragraph
        case CMARK_NODE_LINK.rawValue: .link
        case CMARK_NODE_ITEM.rawValue: .item
        case CMARK_NODE_STRONG.rawValue: .strong
        case CMARK_NODE_EMPH.rawValue: .emphasis
        case CMARK_NODE_CODE.rawValue: .code
        case CMARK_NODE_HEADING.rawValue: .heading
        case CMARK_NODE_LIST.rawValue: .list
        case CMARK_NODE_BLOCK_QUOTE.rawValue: .blockQuote
        case CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock
        case CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock
        case CMARK_NODE_HTML_INLINE.rawValue: .htmlInline
        case CMARK_NODE_LINEBREAK.rawValue: .lineBreak
        case CMARK_NODE_THEMATIC_BREAK.rawValue: .thematicBreak
        case CMARK_NODE_IMAGE.rawValue: .image
        case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: .footnoteDefinition
        case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: .footnoteReference
        case CMARK_NODE_DOCUMENT.rawValue: .document
        default: .unknown
        }
    }
}

extension cmark_chunk {
    /// The bytes that the chunk points at, for as long as its node lives.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: data, count: data == nil ? 0 : Int(max(len, 0)))
    }
}
