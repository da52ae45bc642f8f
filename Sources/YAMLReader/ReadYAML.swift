import Diagnostics

/// Reads one YAML document out of a file: front matter, settings, or a fenced block.
///
/// `bytes` is the part of the file to read; it is cut to the file. The top must be a mapping; nothing at all is
/// an empty one. Every place, in findings and in the values, counts from the file's beginning.
///
/// Anchors, aliases, tags, merge keys, a second document, keys that are no words and keys that stand twice are
/// findings (`yaml-syntax`, `duplicate-key`), and so is what exceeds the limits; bytes that are not UTF-8 are
/// `not-utf-8`. What could be read is in the value even then.
public func readYAML(
    _ source: SourceText, bytes: Range<Int>, limits: YAMLLimits = .standard
) -> Checked<YAMLMapping> {
    readTop(source, bytes: bytes, limits: limits, expecting: { $0.mapping != nil }) { document, report in
        var report = report
        let top = document?.mapping
        if let document, top == nil { report.topIsNoMapping(document) }
        return Checked(top ?? report.emptyMapping, report.findings)
    }
}

/// Reads one YAML document whose top is a list, as fenced blocks have it; all else is as with `readYAML`.
public func readYAMLList(
    _ source: SourceText, bytes: Range<Int>, limits: YAMLLimits = .standard
) -> Checked<[YAMLNode]> {
    readTop(source, bytes: bytes, limits: limits, expecting: isList) { document, report in
        if case .sequence(let items, _)? = document { return Checked(items, report.findings) }
        var report = report
        if let document { report.topIsNoList(document) }
        return Checked([], report.findings)
    }
}

private func isList(_ node: YAMLNode) -> Bool {
    if case .sequence = node { true } else { false }
}

/// Reads one document and hands over what its top is, nil where nothing stands there or can be read.
private func readTop<Value>(
    _ source: SourceText, bytes: Range<Int>, limits: YAMLLimits, expecting isExpected: (YAMLNode) -> Bool,
    _ finish: (YAMLNode?, YAMLReport) -> Checked<Value>
) -> Checked<Value> {
    let count = source.bytes.count
    let start = min(max(bytes.lowerBound, 0), count)
    let document = start..<max(start, min(bytes.upperBound, count))
    var report = YAMLReport(source: source, document: document, limit: limits.findings)
    return source.bytes.withUnsafeBufferPointer { file in
        let text = withoutByteOrderMark(UnsafeBufferPointer(rebasing: file[document]))
        let skipped = document.count - text.count
        if skipped > 0 {
            report = YAMLReport(
                source: source, document: start + skipped..<document.upperBound, limit: limits.findings)
        }
        // libyaml refuses a null pointer with an assertion, and nothing can be wrong with nothing.
        guard !text.isEmpty, isReadable(text, limits: limits, report: &report) else {
            return finish(nil, report)
        }
        guard let events = YAMLEvents(text) else {
            report.add(
                at: report.range(0, 0), "The memory does not suffice to read this YAML",
                help: "Close other programs, or make the file smaller.")
            return finish(nil, report)
        }
        return DocumentReader(events, report: report, limits: limits).read(
            expecting: isExpected, finish)
    }
}

/// Whether the bytes are worth giving to libyaml: few enough, and UTF-8.
private func isReadable(
    _ text: UnsafeBufferPointer<UInt8>, limits: YAMLLimits, report: inout YAMLReport
) -> Bool {
    if text.count > limits.bytes {
        report.add(
            .fileTooLarge, at: report.range(limits.bytes, limits.bytes),
            "The YAML has more than \(limits.bytes) bytes", help: "Make it smaller.")
        return false
    }
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
        report.add(
            .notUTF8, at: report.range(0, 2), "The text is saved as UTF-16", help: "Save the file as UTF-8.")
        return false
    }
    if let broken = firstByteBreakingUTF8(in: text) {
        report.add(
            .notUTF8, at: report.range(broken, broken + 1), "A byte here is not UTF-8",
            help: "Save the file as UTF-8.")
        return false
    }
    return true
}

/// Editors on Windows put the UTF-8 byte order mark first; it means nothing.
private func withoutByteOrderMark(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: text[3...]) : text
}
