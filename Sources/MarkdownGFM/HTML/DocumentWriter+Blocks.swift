import CCMark

extension DocumentWriter {
    mutating func openParagraph(_ node: Node) -> Bool {
        words.endWord()
        places.enter(block: node)
        takeExcerpt(node)
        guard !isInTightList(node) else { return true }
        return openBlock("<p>")
    }

    mutating func closeParagraph(_ node: Node) {
        guard !isInTightList(node) else { return }
        if node.pointee.next == nil, let parent = node.pointee.parent,
            kinds.kind(of: parent) == .footnoteDefinition
        {
            html.append(" ")
            writeWaysBack(from: parent)
        }
        html.append("</p>\n")
    }

    mutating func openList(_ node: Node) -> Bool {
        guard isOrdered(node) else { return openBlock("<ul>\n") }
        let start = Int(node.pointee.as.list.start)
        guard start != 1 else { return openBlock("<ol>\n") }
        _ = openBlock("<ol start=\"")
        html.append(number: start)
        html.append("\">\n")
        return true
    }

    /// A heading without a word or picture is left out: it would be an empty stop for a screen reader.
    mutating func openHeading(_ node: Node) -> Bool {
        var text = plainText(below: node, kinds, withImages: false)
        if text.allSatisfy({ $0 <= 0x20 }) { text = plainText(below: node, kinds, withImages: true) }
        guard text.contains(where: { $0 > 0x20 }) || holdsPicture(node) else { return false }
        let level = Int(node.pointee.as.heading.level)
        let id = ids.id(for: text)
        places.enter(block: node)
        outline.append(
            Heading(
                level: level, text: String(decoding: singleSpaced(text), as: UTF8.self), id: id,
                position: places.place(ofBlock: node)))
        sections.begin(outline)
        _ = openBlock("<h")
        html.append(number: level)
        html.append(" id=\"")
        html.append(Array(id.utf8))
        html.append("\">")
        return true
    }

    mutating func closeHeading(_ node: Node) {
        html.append("</h")
        html.append(number: Int(node.pointee.as.heading.level))
        html.append(">\n")
    }

    mutating func writeHTMLBlock(_ node: Node) {
        let literal = node.pointee.as.literal.bytes
        words.endWord()
        if !isHTMLComment(literal) { rawHTML.append(places.place(ofBlock: node)) }
        guard options.rawHTML == .allow else { return }
        html.startLine()
        html.append(literal)
        html.startLine()
    }

    func isOrdered(_ list: Node) -> Bool { list.pointee.as.list.list_type == CMARK_ORDERED_LIST }

    private mutating func takeExcerpt(_ node: Node) {
        guard excerptText == nil, let parent = node.pointee.parent, kinds.kind(of: parent) == .document else {
            return
        }
        let text = plainText(below: node, kinds, withImages: false, limit: 1024)
        if text.contains(where: { $0 > 0x20 }) { excerptText = excerpt(of: text, limit: 200) }
    }

    /// Whether a heading holds what shows without being text.
    private func holdsPicture(_ heading: Node) -> Bool {
        NodesBelow(heading).contains { node in
            switch kinds.kind(of: node) {
            case .image, .footnoteReference: true
            case .htmlInline: options.rawHTML == .allow
            default: false
            }
        }
    }

    private func isInTightList(_ paragraph: Node) -> Bool {
        guard let item = paragraph.pointee.parent, let list = item.pointee.parent else { return false }
        return kinds.kind(of: list) == .list && list.pointee.as.list.tight
    }
}
