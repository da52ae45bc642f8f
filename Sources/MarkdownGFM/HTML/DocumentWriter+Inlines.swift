import CCMark

extension DocumentWriter {
    mutating func writeText(_ node: Node) {
        let literal = node.pointee.as.literal.bytes
        let text = passedOver == 0 ? literal : UnsafeBufferPointer(rebasing: literal.dropFirst(passedOver))
        passedOver = 0
        words.read(text)
        html.append(escaped: text)
    }

    mutating func writeBreak(_ html: StaticString) {
        words.endWord()
        self.html.append(html)
    }

    mutating func writeCode(_ node: Node) {
        html.append("<code>")
        writeText(node)
        html.append("</code>")
    }

    mutating func writeInlineHTML(_ node: Node) {
        let literal = node.pointee.as.literal.bytes
        if !isHTMLComment(literal) { rawHTML.append(places.place(of: node, .htmlInline)) }
        if options.rawHTML == .allow { html.append(literal) }
    }

    /// The address is a hole: `<a` and `>` stand around it, so an empty hole leaves a link that leads nowhere.
    mutating func openLink(_ node: Node) -> Bool {
        openLinks += 1
        guard openLinks == 1 else { return true }
        html.append("<a")
        holes.append(Hole(offset: html.count, kind: .link(links.count)))
        openValue = namesValue(node.pointee.as.link.url.bytes) ? links.count : nil
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

    /// Whether the address has one of the schemes that name a value; a scheme's letters may be capital.
    private func namesValue(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
        options.valueSchemes.contains { scheme in
            guard url.count > scheme.utf8.count, url[scheme.utf8.count] == UInt8(ascii: ":") else {
                return false
            }
            return zip(url, scheme.utf8).allSatisfy {
                $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1
            }
        }
    }

    /// The whole image is a hole. Its place stays free for a `<figure>` around a paragraph that is one image.
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
        attributes.append(titleOf: node)
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
