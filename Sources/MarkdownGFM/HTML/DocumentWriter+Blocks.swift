import CCMark

extension DocumentWriter {
    mutating func openParagraph(_ node: Node) -> Bool {
        words.endWord()
        places.enter(block: node)
        takeExcerpt(node)
        if isCaptionedPicture(node) { return openCaptionedPicture(node) }
        if node.pointee.role == .attribution {
            openAttribution(node.pointee.first_child, endsParagraph: false)
            return true
        }
        guard !isInTightList(node) else { return true }
        return openBlock("<p>")
    }

    mutating func closeParagraph(_ node: Node) {
        if node.pointee.role == .captionedPicture { return closeCaptionedPicture(node) }
        if attribution != nil { return closeAttribution() }
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
        let start = Int(node.pointee.as.list.start)
        _ = openBlock(isOrdered(node) ? "<ol" : "<ul")
        if isOrdered(node), start != 1 {
            html.append(" start=\"")
            html.append(number: start)
            html.append("\"")
        }
        html.append(isChecklist(node) ? " class=\"checklist\">\n" : ">\n")
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
        if level == 1, html.count == 0, holes.isEmpty {
            node.pointee.role = .title
        } else {
            _ = openBlock("<div class=\"heading\">\n")
        }
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
        if node.pointee.role != .title { writeHeadingLink() }
    }

    /// A link to the heading that just ended, to be copied. It stands beside the heading and not in it, so that the
    /// heading is called what its author called it. The title needs none: the page's address leads to it.
    private mutating func writeHeadingLink() {
        guard let heading = outline.last else { return }
        html.append("<a class=\"heading-link\" href=\"#")
        html.append(Array(heading.id.utf8))
        html.append("\" aria-label=\"")
        html.append(options.labels.headingLink.before)
        html.append(escapedForHTML(heading.text))
        html.append(options.labels.headingLink.after)
        html.append("\">#</a>\n</div>\n")
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
