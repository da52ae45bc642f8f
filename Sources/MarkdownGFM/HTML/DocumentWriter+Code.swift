import CCMark

extension DocumentWriter {
    /// Lines longer than this many bytes scroll on a telephone, and what scrolls must be reached by keyboard.
    private static let narrowLine = 32

    mutating func writeCodeBlock(_ node: Node) {
        let code = node.pointee.as.code
        let info = code.info.bytes
        let literal = code.literal.bytes
        let name = UnsafeBufferPointer(rebasing: info.prefix { $0 > 0x20 })
        words.endWord()
        html.startLine()
        if code.fenced != 0, let known = options.fenceNames.first(where: { $0.utf8.elementsEqual(name) }) {
            holes.append(Hole(offset: html.count, kind: .fence(fences.count)))
            fences.append(
                Fence(
                    info: String(decoding: info, as: UTF8.self), name: known, literal: Array(literal),
                    position: places.place(ofBlock: node)))
            return
        }
        openCode(scrolls: Self.isWide(literal))
        if !name.isEmpty {
            html.append(" class=\"language-")
            html.append(escaped: name)
            html.append("\"")
        }
        html.append(">")
        html.append(escaped: literal)
        html.append("</code></pre>\n")
    }

    private mutating func openCode(scrolls: Bool) {
        guard scrolls else { return html.append("<pre><code") }
        codeRegions += 1
        html.append("<pre tabindex=\"0\" role=\"region\" aria-label=\"")
        html.append(options.labels.codeRegion)
        html.append(" ")
        html.append(number: codeRegions)
        html.append("\"><code")
    }

    private static func isWide(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
        var length = 0
        for byte in code {
            length = byte == UInt8(ascii: "\n") ? 0 : length + 1
            if length > narrowLine { return true }
        }
        return false
    }
}
