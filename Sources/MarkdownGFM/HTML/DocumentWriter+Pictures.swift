import CCMark

/// Paragraphs that are one picture with a title, `![alt](path "Caption | Credit")`, and are shown with both below it.
extension DocumentWriter {
    func isCaptionedPicture(_ paragraph: Node) -> Bool {
        guard let only = paragraph.pointee.first_child, only.pointee.next == nil,
            kinds.kind(of: only) == .image
        else { return false }
        return only.pointee.as.link.title.bytes.contains { $0 > 0x20 && $0 != UInt8(ascii: "|") }
    }

    mutating func openCaptionedPicture(_ paragraph: Node) -> Bool {
        paragraph.pointee.role = .captionedPicture
        return openBlock("<figure class=\"picture\">\n")
    }

    mutating func closeCaptionedPicture(_ paragraph: Node) {
        guard let image = paragraph.pointee.first_child else { return }
        let title = image.pointee.as.link.title.bytes
        let bar = title.firstIndex(of: UInt8(ascii: "|"))
        let caption = trimmed(UnsafeBufferPointer(rebasing: title[..<(bar ?? title.count)]))
        let credit = trimmed(UnsafeBufferPointer(rebasing: title[(bar.map { $0 + 1 } ?? title.count)...]))
        html.append("\n<figcaption>")
        html.append(escaped: caption)
        if !caption.isEmpty, !credit.isEmpty { html.append(" ") }
        if !credit.isEmpty {
            html.append("<span class=\"credit\">")
            html.append(escaped: credit)
            html.append("</span>")
        }
        html.append("</figcaption>\n</figure>\n")
    }

    private func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let first = text.firstIndex(where: { $0 > 0x20 }),
            let last = text.lastIndex(where: { $0 > 0x20 })
        else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: text[first...last])
    }
}
