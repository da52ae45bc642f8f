import MarkdownGFM

/// A sentence that an author wrote about a figure: one with a `metric:` link in it.
struct MetricSentence {
    /// The words, without markup.
    let text: String
    /// Where the link stands.
    let link: Link
}

/// The sentences of a page that contain a `metric:` link, in the order of the text.
func metricSentences(of document: MarkdownDocument) -> [MetricSentence] {
    let isMetric = document.links.map { !$0.isImage && $0.destination.utf8.starts(with: "metric:".utf8) }
    guard isMetric.contains(true) else { return [] }
    var sentences: [MetricSentence] = []
    var block: [UInt8] = []
    // Where the words of the links begin in the block.
    var marks: [(link: Int, at: Int)] = []
    func closeBlock() {
        for mark in marks {
            let sentence = sentence(in: block, at: mark.at)
            sentences.append(
                MetricSentence(
                    text: String(decoding: sentence, as: UTF8.self), link: document.links[mark.link]))
        }
        block.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
    }
    let html = document.html
    var holes = document.holes[...]
    var index = 0
    while index < html.count {
        guard html[index] == UInt8(ascii: "<") else {
            appendText(html, &index, to: &block)
            continue
        }
        let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
        while let hole = holes.first, hole.offset <= end {
            if case .link(let link) = hole.kind, isMetric.indices.contains(link), isMetric[link] {
                marks.append((link, block.count))
            }
            holes = holes.dropFirst()
        }
        if !isInline(html[(index + 1)..<end]) { closeBlock() }
        index = end + 1
    }
    closeBlock()
    return sentences
}

/// Takes one character or entity.
private func appendText(_ html: [UInt8], _ index: inout Int, to block: inout [UInt8]) {
    for (entity, byte) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
    where html[index...].starts(with: entity.utf8) {
        block += Array(byte.utf8)
        index += entity.utf8.count
        return
    }
    block.append(html[index] < 0x20 ? 0x20 : html[index])
    index += 1
}

/// Whether a tag, without its brackets, is one within a line of text.
private func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    return ["a", "em", "strong", "del", "code", "sup", "sub", "img", "input", "br"].contains {
        name.elementsEqual($0.utf8)
    }
}

/// The sentence of a block in which an offset lies.
private func sentence(in block: [UInt8], at offset: Int) -> ArraySlice<UInt8> {
    func isEnd(_ index: Int) -> Bool {
        ".!?".utf8.contains(block[index]) && (index + 1 == block.count || block[index + 1] <= 0x20)
    }
    let start = block[..<min(offset, block.count)].indices.last(where: isEnd).map { $0 + 1 } ?? 0
    let end = block.indices.dropFirst(min(offset, block.count)).first(where: isEnd) ?? block.count - 1
    let sentence = start <= end ? block[start...end] : []
    return sentence.drop { $0 <= 0x20 }
}
