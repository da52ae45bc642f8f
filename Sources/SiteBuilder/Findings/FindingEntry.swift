import Diagnostics

/// What docs/findings.md says of a code.
public struct FindingEntry: Sendable {
    /// The code, as it stands in brackets behind a message.
    public let code: String
    /// The entry's first sentence.
    public let summary: String
    /// The whole entry as Markdown, without its heading.
    public let text: String
}

/// The entry of a code; nil where docs/findings.md, which the program carries inside it, has none.
public func findingEntry(of code: FindingCode) -> FindingEntry? {
    findingEntries().first { $0.code.utf8.elementsEqual(code.rawValue.utf8) }
}

/// The entries of docs/findings.md in their order: each stands below a heading `### code`.
public func findingEntries() -> [FindingEntry] {
    guard let file = builtInFiles(below: "docs/findings.md").first else { return [] }
    let mark = Array("### ".utf8)
    var entries: [FindingEntry] = []
    var code: String?
    var lines: [[UInt8]] = []
    func close() {
        guard let code else { return }
        let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
            .trimmingBlankLines()
        let first = text.utf8.prefix { $0 != UInt8(ascii: ".") }
        let summary = String(
            decoding: first.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
        entries.append(FindingEntry(code: code, summary: summary, text: text))
    }
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
        Array.init)
    {
        if line.starts(with: "#".utf8) {
            close()
            lines = []
            code =
                line.starts(with: mark)
                ? String(decoding: line.dropFirst(mark.count).filter { $0 != UInt8(ascii: "`") }, as: UTF8.self)
                : nil
        } else {
            lines.append(line)
        }
    }
    close()
    return entries
}

extension String {
    /// Without line feeds and blanks at its ends.
    fileprivate func trimmingBlankLines() -> String {
        let bytes = Array(utf8)
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
}
