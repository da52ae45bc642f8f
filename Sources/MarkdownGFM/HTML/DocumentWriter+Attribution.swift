import CCMark

/// The last line of a pull quote: `— Name, Source`.
extension DocumentWriter {
    /// Whether the quotation ends in a line that begins with a dash; where it begins is marked then.
    func findAttribution(in quote: Node) -> Bool {
        guard let paragraph = quote.pointee.last_child, kinds.kind(of: paragraph) == .paragraph,
            var first = paragraph.pointee.last_child
        else { return false }
        while let previous = first.pointee.prev, !isBreak(previous) { first = previous }
        guard kinds.kind(of: first) == .text else { return false }
        let text = first.pointee.as.literal.bytes
        let dash = lengthOfDash(text)
        guard dash > 0, dash < text.count || first.pointee.next != nil else { return false }
        if let lineBreak = first.pointee.prev {
            lineBreak.pointee.role = .attribution
            return true
        }
        // Nothing is quoted where the dash begins all there is.
        guard paragraph.pointee.prev != nil else { return false }
        paragraph.pointee.role = .attribution
        return true
    }

    /// Ends the quoted words; the name follows.
    mutating func openAttribution(_ first: Node?, endsParagraph: Bool) {
        words.endWord()
        if endsParagraph { html.append("</p>") }
        html.startLine()
        html.append("</blockquote>\n<figcaption>")
        attribution = .name
        if let first { passedOver = lengthOfDash(first.pointee.as.literal.bytes) }
    }

    mutating func closeAttribution() {
        html.append(attribution == .source ? "</cite></figcaption>\n" : "</figcaption>\n")
        attribution = nil
    }

    /// The name up to the first comma; what follows it is the source, a work and not a person.
    mutating func writeAttributed(_ text: UnsafeBufferPointer<UInt8>) {
        guard attribution == .name, let comma = text.firstIndex(of: UInt8(ascii: ",")) else {
            return html.append(escaped: text)
        }
        let source = text[(comma + 1)...].firstIndex { $0 > 0x20 } ?? text.count
        html.append(escaped: UnsafeBufferPointer(rebasing: text[..<comma]))
        html.append(", <cite>")
        html.append(escaped: UnsafeBufferPointer(rebasing: text[source...]))
        attribution = .source
    }

    /// The bytes of the dash that the line begins with and of the blanks behind it; 0 where it begins otherwise.
    private func lengthOfDash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let isHyphens = text.starts(with: "-- ".utf8)
        guard isHyphens || text.starts(with: "—".utf8) else { return 0 }
        var length = isHyphens ? 2 : 3
        while length < text.count, text[length] == 0x20 { length += 1 }
        return length
    }
}

/// Which part of a pull quote's last line is being written.
enum AttributionPart {
    case name, source
}
