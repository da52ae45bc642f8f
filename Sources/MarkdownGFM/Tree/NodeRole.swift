import CCMark

/// What a node is beside its kind. It is found when the block that the node belongs to begins, and kept in the node.
enum NodeRole: UInt {
    /// A quotation that is a callout.
    case callout = 1
    /// A quotation whose last line says whose words it are.
    case pullQuote
    /// Where that line begins: the break before it, or the paragraph that is nothing else.
    case attribution
    /// A paragraph that is one picture with its caption.
    case captionedPicture
    /// The heading that the document begins with and that is its title.
    case title
    /// Emphasis that two blanks to write on were taken for; the outermost one, and those inside it.
    case betweenBlanks, insideBlanks
}

extension cmark_node {
    /// The node's role; nil for most nodes.
    var role: NodeRole? {
        get { user_data.flatMap { NodeRole(rawValue: UInt(bitPattern: $0)) } }
        set { user_data = newValue.flatMap { UnsafeMutableRawPointer(bitPattern: $0.rawValue) } }
    }
}
