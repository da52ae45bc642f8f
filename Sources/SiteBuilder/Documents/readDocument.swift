import Diagnostics
import MarkdownGFM
import YAMLReader

/// What all documents of a site are read with.
struct DocumentReading: Sendable {
    let engine: MarkdownEngine
    let rawHTML: RawHTMLPolicy
    let labels: MarkdownLabels
    /// The largest Markdown file that is read, in bytes.
    static let sizeLimit = 1 << 20
}

/// Reads one Markdown file; nil where the file cannot be read at all, with the reason.
func readDocument(_ path: String, files: any SiteFiles, reading: DocumentReading) -> Checked<Document?> {
    let messagePath = "content/" + path
    switch files.read(messagePath, limit: DocumentReading.sizeLimit) {
    case .failure(let problem): return Checked(nil, [problem.finding(path: messagePath)])
    case .success(let bytes):
        return readDocument(path, source: SourceText(path: messagePath, bytes: bytes), reading: reading)
    }
}

/// Reads a Markdown file's text.
func readDocument(_ path: String, source: SourceText, reading: DocumentReading) -> Checked<Document?> {
    if let offset = source.firstInvalidByte {
        let finding = Finding(
            .notUTF8, at: source.place(at: offset), "the file is not UTF-8 from this byte on",
            help: "Save it as UTF-8 (in most editors: “Save with encoding”).")
        return Checked(nil, [finding])
    }
    var findings: [Finding] = []
    let (yaml, bodyStart, bodyLine) = splitFrontMatter(source, &findings)
    let frontMatter = readFrontMatter(yaml, in: source)
    findings += frontMatter.findings
    let options = MarkdownOptions(
        rawHTML: reading.rawHTML, firstLine: bodyLine, fenceNames: blockForms.map { $0.name },
        valueSchemes: [MetricAddress.scheme], replaceableSchemes: [ProgramSetting.scheme],
        labels: reading.labels)
    let markdown = source.bytes.withUnsafeBufferPointer { bytes in
        reading.engine.parse(UnsafeBufferPointer(rebasing: bytes[bodyStart...]), options: options)
    }
    if reading.rawHTML == .omit {
        let places = LinePlaces(source)
        findings += markdown.rawHTML.map { position in
            Finding(
                .rawHTML, at: places.place(line: position.line, byteColumn: position.column),
                "raw HTML is left out of the page",
                help: "Write it in Markdown, or set markdown.raw_html to allow if you trust all content.")
        }
    }
    let blocks = readBlocks(markdown.fences, in: source).collect(&findings)
    let heading = leadingHeading(of: markdown)
    let title = frontMatter.value.title ?? markdown.outline.first?.text ?? ""
    if title.utf8.isEmpty {
        findings.append(
            Finding(
                .missingTitle, at: source.place(at: 0), "the page has no title",
                help: "Add title: to its front matter, or begin it with a heading."))
    }
    // A first-level heading at the top is the page's title: unless title: says something else, it is shown once.
    let repeats = heading.map { $0.text.utf8.elementsEqual(title.utf8) } ?? false
    return Checked(
        Document(
            path: path, frontMatter: frontMatter.value, markdown: markdown, blocks: blocks,
            title: title.utf8.isEmpty ? words(ofFileName: path) : title,
            bodyStart: repeats ? heading?.end ?? 0 : 0, titleAnchor: repeats ? heading?.id : nil),
        findings)
}

private func splitFrontMatter(
    _ source: SourceText, _ findings: inout [Finding]
) -> (yaml: YAMLMapping, bodyStart: Int, bodyLine: Int) {
    let empty = YAMLMapping(entries: [], range: YAMLRange(offset: 0, length: 0))
    switch source.bytes.withUnsafeBufferPointer(frontMatterRange(in:)) {
    case .none(let bodyStart):
        if let offset = misplacedFrontMatter(source.bytes) {
            findings.append(
                Finding(
                    .yamlSyntax, at: source.place(at: offset, length: 3),
                    "this looks like front matter, and is none: its keys would be published as text",
                    help: "Begin the file with a line that is exactly ---, and end the keys with another."))
        }
        return (empty, bodyStart, 1)
    case .found(let range, let bodyStart, let bodyLine):
        let yaml = readYAML(source, bytes: range)
        findings += yaml.findings
        return (yaml.value, bodyStart, bodyLine)
    case .unclosed:
        // A page may begin with a thematic break; only what looks like a key makes it a front matter.
        guard looksLikeKey(source.bytes) else { return (empty, 0, 1) }
        findings.append(
            Finding(
                .yamlSyntax, at: source.place(at: 0, length: 3), "the front matter is opened and never closed",
                help: "Add a line --- after its last key."))
        return (empty, source.bytes.count, 1)
    case .tooLarge(let range, let bodyStart, let bodyLine):
        findings.append(
            Finding(
                .frontMatterTooLarge, at: source.place(at: range.lowerBound),
                "the front matter has \(range.count) bytes; at most \(frontMatterLimit) are read",
                help: "Move the text into the body of the page."))
        return (empty, bodyStart, bodyLine)
    }
}

/// Whether the second line is `word:`.
private func looksLikeKey(_ bytes: [UInt8]) -> Bool {
    guard let feed = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let line = bytes[(feed + 1)...].prefix { $0 != UInt8(ascii: "\n") }
    let key = line.prefix { isASCIILetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    return !key.isEmpty && key.endIndex < line.endIndex && line[key.endIndex] == UInt8(ascii: ":")
}

/// The first-level heading that the body begins with, and where its HTML ends; nil where it begins otherwise.
private func leadingHeading(of markdown: MarkdownDocument) -> (text: String, id: String, end: Int)? {
    // What stands in a hole before it would be lost with it.
    guard let first = markdown.outline.first, first.level == 1, markdown.html.starts(with: "<h1".utf8),
        markdown.holes.first.map({ $0.offset > 0 }) ?? true
    else { return nil }
    let closing = Array("</h1>\n".utf8)
    var index = 0
    while index + closing.count <= markdown.html.count {
        if markdown.html[index] == closing[0],
            markdown.html[index..<index + closing.count].elementsEqual(closing)
        {
            return (first.text, first.id, index + closing.count)
        }
        index += 1
    }
    return nil
}

/// `finding-a-mentor.md` is “Finding a mentor”; a section's own page is called after its folder.
func words(ofFileName path: String) -> String {
    let isSectionPage = SitePath.sectionName(of: path) != nil
    let name = isSectionPage ? SitePath.name(of: SitePath.folder(of: path)) : SitePath.name(of: path)
    let bytes = SitePath.withoutExtension(name).utf8.map {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0
    }
    guard let first = bytes.first else { return path }
    let start = (0x61...0x7A).contains(first) ? first & 0xDF : first
    return String(decoding: [start] + bytes.dropFirst(), as: UTF8.self)
}
