import CCMark

extension DocumentWriter {
    mutating func writeText(_ node: Node) {
        let literal = node.pointee.as.literal.bytes
        let text = passedOver == 0 ? literal : UnsafeBufferPointer(rebasing: literal.dropFirst(passedOver))
        passedOver = 0
        words.read(text)
        if attribution == nil { writeWithBlanks(text) } else { writeAttributed(text) }
    }

    mutating func writeBreak(_ node: Node, _ html: StaticString) {
        if node.pointee.role == .attribution {
            return openAttribution(node.pointee.next, endsParagraph: true)
        }
        words.endWord()
        self.html.append(html)
    }

    mutating func writeCode(_ node: Node) {
        let code = node.pointee.as.literal.bytes
        words.read(code)
        html.append("<code>")
        html.append(escaped: code)
        html.append("</code>")
    }

    mutating func openEmphasis(_ node: Node, _ tag: StaticString) -> Bool {
        if node.pointee.role == nil, !openBetweenBlanks(node) { html.append(tag) }
        return true
    }

    mutating func closeEmphasis(_ node: Node, _ tag: StaticString) {
        switch node.pointee.role {
        case .betweenBlanks: writeBlank(length: 8)
        case .insideBlanks: break
        default: html.append(tag)
        }
    }

    mutating func writeInlineHTML(_ node: Node) {
        let literal = node.pointee.as.literal.bytes
        if !isHTMLComment(literal) { rawHTML.append(places.place(of: node, .htmlInline)) }
        if options.rawHTML == .allow { html.append(literal) }
    }

    /// The address is a hole: `<a` and `>` stand around it, so an empty hole leaves a link that leads nowhere.
    mutating func openLink(_ node: Node) -> Bool {
        if openLinks == 0, hasScheme(node, of: options.replaceableSchemes) { return writeReplaceable(node) }
        openLinks += 1
        guard openLinks == 1 else { return true }
        html.append("<a")
        holes.append(Hole(offset: html.count, kind: .link(links.count)))
        openValue = hasScheme(node, of: options.valueSchemes) ? links.count : nil
        links.append(link(node, isImage: false, attributes: []))
        html.append(titleOf: node)
        html.append(">")
        return true
    }

    mutating func closeLink() {
        openLinks -= 1
        guard openLinks == 0 else { return }
        html.append("</a>")
        if let openValue { holes.append(Hole(offset: html.count, kind: .value(openValue))) }
        openValue = nil
    }

    /// Writes a link as one hole. Nothing below it is written.
    private mutating func writeReplaceable(_ node: Node) -> Bool {
        holes.append(Hole(offset: html.count, kind: .replaceable(links.count)))
        let link = link(node, isImage: false, attributes: [])
        links.append(link)
        Array(link.text.utf8).withUnsafeBufferPointer { words.read($0) }
        return false
    }

    /// Whether a link's address has one of these schemes; a scheme's letters may be capital.
    private func hasScheme(_ node: Node, of schemes: [String]) -> Bool {
        let url = node.pointee.as.link.url.bytes
        return schemes.contains { scheme in
            guard url.count > scheme.utf8.count, url[scheme.utf8.count] == UInt8(ascii: ":") else {
                return false
            }
            return zip(url, scheme.utf8).allSatisfy {
                $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1
            }
        }
    }

    /// The whole image is a hole.
    mutating func writeImage(_ node: Node) {
        holes.append(Hole(offset: html.count, kind: .image(links.count)))
        links.append(link(node, isImage: true, attributes: imageAttributes(node)))
    }

    private mutating func link(_ node: Node, isImage: Bool, attributes: [UInt8]) -> Link {
        let title = node.pointee.as.link.title.bytes
        return Link(
            destination: String(decoding: node.pointee.as.link.url.bytes, as: UTF8.self), isImage: isImage,
            text: textOfLink(node), title: title.isEmpty ? nil : String(decoding: title, as: UTF8.self),
            position: places.place(of: node, isImage ? .image : .link), imageAttributes: attributes)
    }

    /// Most links hold one text, which needs no array of its own.
    private func textOfLink(_ node: Node) -> String {
        if let only = node.pointee.first_child, only.pointee.next == nil, kinds.kind(of: only) == .text {
            return String(decoding: only.pointee.as.literal.bytes, as: UTF8.self)
        }
        return String(decoding: plainText(below: node, kinds, withImages: true), as: UTF8.self)
    }

    private func imageAttributes(_ node: Node) -> [UInt8] {
        var attributes = HTMLBytes(capacity: 128)
        attributes.append(" alt=\"")
        plainText(below: node, kinds, withImages: true).withUnsafeBufferPointer {
            attributes.append(escaped: $0)
        }
        attributes.append("\"")
        // A caption is not said twice.
        if node.pointee.parent?.pointee.role != .captionedPicture { attributes.append(titleOf: node) }
        return attributes.array()
    }
}

extension HTMLBytes {
    /// The title of a link or an image as an attribute; nothing where there is none.
    fileprivate mutating func append(titleOf node: Node) {
        let title = node.pointee.as.link.title.bytes
        guard !title.isEmpty else { return }
        append(" title=\"")
        append(escaped: title)
        append("\"")
    }
}
