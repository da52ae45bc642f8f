import Testing

@testable import MarkdownGFM

let words = MarkdownLabels(
    taskDone: "Done", taskOpen: "Open", codeRegion: "Code", tableRegion: "Table", footnotesHeading: "Notes",
    backToText: "Back to text", headingLink: "To {heading}!", blank: "Blank",
    callout: { "<\($0.rawValue)>" })

/// Parses a literal as SiteBuilder would.
func parse(
    _ markdown: String, rawHTML: RawHTMLPolicy = .omit, firstLine: Int = 1, fences: [String] = []
) -> MarkdownDocument {
    parse(bytes: Array(markdown.utf8), rawHTML: rawHTML, firstLine: firstLine, fences: fences)
}

func parse(
    bytes: [UInt8], rawHTML: RawHTMLPolicy = .omit, firstLine: Int = 1, fences: [String] = []
) -> MarkdownDocument {
    let options = MarkdownOptions(
        rawHTML: rawHTML, firstLine: firstLine, fenceNames: fences, valueSchemes: ["metric"],
        replaceableSchemes: ["setting"], labels: words)
    return bytes.withUnsafeBufferPointer { MarkdownEngine().parse($0, options: options) }
}

/// The HTML with visible marks in its holes: `{0}` for a link, `{img 0}`, `{block 0}`.
func html(of document: MarkdownDocument) -> String {
    var output: [UInt8] = []
    fill(document, into: &output) { hole, output in
        switch hole.kind {
        case .link(let index): output += Array("{\(index)}".utf8)
        case .value(let index): output += Array("{value \(index)}".utf8)
        case .replaceable(let index): output += Array("{setting \(index)}".utf8)
        case .image(let index): output += Array("{img \(index)}".utf8)
        case .fence(let index): output += Array("{block \(index)}".utf8)
        }
    }
    return String(decoding: output, as: UTF8.self)
}

/// Checks that Markdown becomes just this HTML.
func check(
    _ markdown: String, becomes expected: String, rawHTML: RawHTMLPolicy = .omit, fences: [String] = [],
    at location: SourceLocation = #_sourceLocation
) {
    let document = parse(markdown, rawHTML: rawHTML, fences: fences)
    #expect(html(of: document) == expected, sourceLocation: location)
}
