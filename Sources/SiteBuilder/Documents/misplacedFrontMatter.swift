/// Where something stands that was meant as front matter and is none; nil where nothing does.
///
/// People, editors and other generators write it behind a blank line or a comment, with `+++`, with four hyphens or
/// a dash that was “corrected”, or with line ends that nothing else reads. Its keys would be text on the page, and a
/// draft would be published, so this is an error. A rule followed by ordinary text is none of it: the next line has
/// to begin with a key that front matter has, or that other generators hide pages by.
func misplacedFrontMatter(_ bytes: [UInt8]) -> Int? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = bytes[start...].prefix(8192).split(omittingEmptySubsequences: true) {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }.filter { !trimmed($0).isEmpty }[...]
    while let first = lines.first, trimmed(first).starts(with: "<!--".utf8) {
        while let line = lines.popFirst(), !contains(line, "-->") {}
    }
    guard let mark = lines.first, isMark(trimmed(mark)), let next = lines.dropFirst().first else { return nil }
    let key = trimmed(next).prefix { isASCIILetterOrDigit($0) || $0 == UInt8(ascii: "_") }
    let rest = trimmed(trimmed(next)[key.endIndex...])
    guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: "=") else { return nil }
    let lowered = key.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let known = FrontMatter.keys + ["draft", "published"]
    return known.contains { lowered.elementsEqual($0.utf8) } ? mark.startIndex : nil
}

/// Three or more hyphens or plus signs, or a dash of typography.
private func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    let isRow =
        line.count >= 3
        && (line.allSatisfy { $0 == UInt8(ascii: "-") } || line.allSatisfy { $0 == UInt8(ascii: "+") })
    return isRow || ["—", "–", "—-", "-—", "–-"].contains { line.elementsEqual($0.utf8) }
}

private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var rest = line.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
}

private func contains(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
    let mark = Array(mark.utf8)
    guard line.count >= mark.count else { return false }
    return (line.startIndex...(line.endIndex - mark.count)).contains {
        line[$0..<$0 + mark.count].elementsEqual(mark)
    }
}
