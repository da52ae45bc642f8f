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
        guard code.fenced != 0, let known = options.fenceNames.first(where: { $0.utf8.elementsEqual(name) })
        else { return writePreformatted(literal, language: name) }
        holes.append(Hole(offset: html.count, kind: .fence(fences.count)))
        let start = html.count
        writePreformatted(literal, language: name)
        fences.append(
            Fence(
                info: String(decoding: info, as: UTF8.self), name: known, literal: Array(literal),
                asCode: html.cut(from: start), position: places.place(ofBlock: node)))
    }

    private mutating func writePreformatted(
        _ literal: UnsafeBufferPointer<UInt8>, language: UnsafeBufferPointer<UInt8>
    ) {
        openCode(scrolls: Self.isWide(literal))
        if !language.isEmpty {
            html.append(" class=\"language-")
            html.append(escaped: language)
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
