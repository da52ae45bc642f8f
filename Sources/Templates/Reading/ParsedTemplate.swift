import Diagnostics

/// A template cut into tokens, its opening and closing tags paired, its standalone lines taken out.
struct ParsedTemplate {
    /// The name under which other templates refer to it.
    let name: String
    /// The file.
    let source: SourceText
    /// Its pieces in order; the ones between an opening tag and its partner are the tag's content.
    var tokens: [Token]
    /// Whether errors were found, so that it cannot be used.
    var isBroken: Bool

    /// Whether an offset is the first of its line.
    func beginsLine(_ offset: Int) -> Bool {
        offset == contentStart(of: source.bytes)
            || (offset > 0 && source.bytes[offset - 1] == UInt8(ascii: "\n"))
    }

    /// A part of the template as text, for messages.
    func text(_ range: Range<Int>) -> String {
        String(decoding: source.bytes[range], as: UTF8.self)
    }

    /// The tokens between an opening tag and its closing tag; none where it is not closed.
    func content(of opening: Int) -> Range<Int> {
        let closing = tokens[opening].partner
        return closing > opening ? opening + 1..<closing : opening + 1..<opening + 1
    }
}

/// Reads one template; what is wrong with it is added to the findings.
func parseTemplate(_ source: TemplateSource, findings: inout [Finding]) -> ParsedTemplate {
    let bytes = source.text.bytes
    if bytes.count > TemplateLimits.bytes {
        findings.append(
            Finding(
                .templateLimit, at: source.text.wholeFile,
                "\(source.name) is larger than \(TemplateLimits.bytes / 1024) KiB",
                help: "Move parts of it into partials, or what is not a template into assets."))
        return ParsedTemplate(name: source.name, source: source.text, tokens: [], isBroken: true)
    }
    if let offset = source.text.firstInvalidByte {
        findings.append(
            Finding(
                .notUTF8, at: source.text.place(at: offset), "\(source.name) is not UTF-8 text",
                help: "Save the file in the encoding UTF-8."))
        return ParsedTemplate(name: source.name, source: source.text, tokens: [], isBroken: true)
    }
    var mistakes = Mistakes(in: source.text)
    var tokens = tokenize(bytes, mistakes: &mistakes)
    pairTags(in: &tokens, bytes: bytes, mistakes: &mistakes)
    takeOutStandaloneLines(of: &tokens, bytes: bytes)
    findings += mistakes.findings
    return ParsedTemplate(
        name: source.name, source: source.text, tokens: tokens, isBroken: !mistakes.findings.isEmpty)
}

/// Where a template's content begins: after a byte order mark, where an editor has left one.
func contentStart(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
