import CCMark

/// Quotations, and what is written like one: callouts and pull quotes.
extension DocumentWriter {
    mutating func openQuote(_ node: Node) -> Bool {
        if let callout = takeMarker(of: node) {
            node.pointee.role = .callout
            return open(callout, node)
        }
        if findAttribution(in: node) {
            node.pointee.role = .pullQuote
            return openBlock("<figure class=\"pull-quote\">\n<blockquote>\n")
        }
        if let parent = node.pointee.parent,
            kinds.kind(of: parent) != .blockQuote || parent.pointee.role == .callout
        {
            unattributedQuotes.append(places.place(ofBlock: node))
        }
        return openBlock("<blockquote>\n")
    }

    mutating func closeQuote(_ node: Node) {
        html.startLine()
        switch node.pointee.role {
        case .callout: html.append("</div>\n")
        case .pullQuote: html.append("</figure>\n")
        default: html.append("</blockquote>\n")
        }
    }

    private mutating func open(_ callout: Callout, _ node: Node) -> Bool {
        _ = openBlock("<div class=\"callout callout-")
        html.append(Array(callout.rawValue.utf8))
        html.append("\" role=\"note\"")
        if callout == .takeaway {
            takeawayCallouts += 1
            html.append(" id=\"takeaway:")
            html.append(number: takeawayCallouts)
            html.append("\"")
            collectTakeaways(of: node)
        }
        html.append(">\n<p class=\"callout-label\">")
        html.append(options.labels.callouts[callout] ?? [])
        html.append("</p>\n")
        return true
    }

    /// Takes the marker line away where a quotation begins with one and goes on behind it.
    ///
    /// Other viewers ignore a title behind the marker or show it, so a line that holds more is no marker line.
    private mutating func takeMarker(of quote: Node) -> Callout? {
        guard let paragraph = quote.pointee.first_child, kinds.kind(of: paragraph) == .paragraph,
            let marker = paragraph.pointee.first_child, kinds.kind(of: marker) == .text,
            let callout = Callout(marker: marker.pointee.as.literal.bytes),
            marker.pointee.next != nil || paragraph.pointee.next != nil,
            // Behind a backslash it is text.
            places.guessedByte(of: paragraph) == UInt8(ascii: "[")
        else { return nil }
        if let lineBreak = marker.pointee.next {
            guard isBreak(lineBreak) else { return nil }
            cmark_node_free(lineBreak)
            cmark_node_free(marker)
        } else {
            cmark_node_free(paragraph)
        }
        return callout
    }

    /// The first paragraph, or the first paragraph of each item of the list that the callout begins with.
    private mutating func collectTakeaways(of callout: Node) {
        guard let first = callout.pointee.first_child else { return }
        var paragraphs: [Node] = []
        switch kinds.kind(of: first) {
        case .paragraph: paragraphs = [first]
        case .list:
            var item = first.pointee.first_child
            while let current = item {
                if let paragraph = current.pointee.first_child, kinds.kind(of: paragraph) == .paragraph {
                    paragraphs.append(paragraph)
                }
                item = current.pointee.next
            }
        default: break
        }
        for paragraph in paragraphs {
            let text = singleSpaced(plainText(below: paragraph, kinds, withImages: false))
            guard !text.isEmpty else { continue }
            takeaways.append(
                Takeaway(text: String(decoding: text, as: UTF8.self), id: "takeaway:\(takeawayCallouts)"))
        }
    }

    func isBreak(_ node: Node) -> Bool {
        switch kinds.kind(of: node) {
        case .softBreak, .lineBreak: true
        default: false
        }
    }
}
