import Diagnostics

/// Collects the findings of one document, each with its place in the whole file, its cause and its fix.
struct YAMLReport {
    private let source: SourceText
    /// Which bytes of the file are the document.
    let document: Range<Int>
    private let limit: Int
    private(set) var findings: [Finding] = []

    /// A report that takes up to `limit` findings.
    init(source: SourceText, document: Range<Int>, limit: Int) {
        self.source = source
        self.document = document
        self.limit = limit
    }

    var isFull: Bool { findings.count >= limit }

    var emptyMapping: YAMLMapping {
        YAMLMapping(entries: [], range: YAMLRange(offset: document.lowerBound, length: 0))
    }

    /// A range of the file from two offsets in the document.
    func range(_ start: Int, _ end: Int) -> YAMLRange {
        YAMLRange(offset: document.lowerBound + start, length: max(0, end - start))
    }

    /// The offset in the document of an offset in the file.
    func documentOffset(_ offset: Int) -> Int { offset - document.lowerBound }

    /// Adds a finding; `range` is in bytes of the file.
    mutating func add(
        _ code: FindingCode = .yamlSyntax, at range: YAMLRange, _ summary: String, help: String
    ) {
        guard !isFull else { return }
        let place = source.place(at: range.offset, length: range.length)
        findings.append(Finding(code, at: place, summary, help: help))
    }

    mutating func problem(_ problem: YAMLProblem) {
        add(withText { explain(problem, in: $0) })
    }

    mutating func anchor(_ event: YAMLEvent) {
        add(
            at: propertyRange(event, mark: UInt8(ascii: "&")), "An anchor (`&name`) is not read here",
            help: "Write the value out where it is used; quote the text if the `&` belongs to it.")
    }

    mutating func alias(_ event: YAMLEvent) {
        add(
            at: range(event.start, event.end), "An alias (`*name`) is not read here",
            help: "Write the value out; quote the text if the `*` belongs to it.")
    }

    mutating func tag(_ event: YAMLEvent) {
        add(
            at: propertyRange(event, mark: UInt8(ascii: "!")), "A tag (`!name`) is not read here",
            help: "Remove it; quote the text if the `!` belongs to it.")
    }

    mutating func tagDirective(_ event: YAMLEvent) {
        add(
            at: range(event.start, event.start), "A `%TAG` line is not read here",
            help: "Remove the line; tags are not used here.")
    }

    mutating func secondDocument(_ event: YAMLEvent) {
        add(
            at: range(event.start, event.end), "A second YAML document begins here",
            help: "Keep everything in one document and remove this line.")
    }

    mutating func topIsNoMapping(_ node: YAMLNode) {
        let isWord = if case .scalar(let scalar) = node { !scalar.isQuoted } else { false }
        let start = documentOffset(node.range.offset)
        if isWord, let colon = withText({ LineLook($0, at: start).tightColon }) {
            return add(missingSpace(at: colon))
        }
        let firstLine = YAMLRange(offset: node.range.offset, length: min(node.range.length, 1))
        let isList = if case .sequence = node { true } else { false }
        add(
            at: firstLine, "\(isList ? "A list" : "Text") stands where lines of `key: value` are expected",
            help: "Begin each line with a key, a colon and a space, as in `title: Trust`.")
    }

    mutating func topIsNoList(_ node: YAMLNode) {
        add(
            at: YAMLRange(offset: node.range.offset, length: min(node.range.length, 1)),
            "No list stands where lines that begin with `- ` are expected",
            help: "Begin each item with a hyphen and a space, as in `- benefit: Confidence`.")
    }

    mutating func keyIsNoWord(_ node: YAMLNode) {
        add(
            at: node.range, "A list or a mapping is used as a key",
            help: "Use one word as the key; quote it if it holds brackets or braces.")
    }

    mutating func mergeKey(_ key: YAMLScalar) {
        add(
            at: key.range, "A merge key (`<<`) is not read here",
            help: "Write the keys out that it stands for.")
    }

    mutating func missingKey(_ key: YAMLScalar) {
        add(at: key.range, "A value has no key", help: "Write a key before the colon.")
    }

    mutating func duplicateKey(_ key: YAMLScalar, first: YAMLScalar) {
        let name = source.mayBeQuoted ? " `\(key.text)`" : ""
        let line = source.place(at: first.range.offset).line ?? 1
        add(
            .duplicateKey, at: key.range, "The key\(name) stands here a second time",
            help: "Keep one of the two; the first is on line \(line).")
    }

    mutating func tooDeep(_ event: YAMLEvent, limit: Int) {
        add(
            at: range(event.start, event.start),
            "Lists and mappings stand more than \(limit) deep in each other",
            help: "Nest them less deeply; the reading stopped here.")
    }

    mutating func tooManyNodes(_ event: YAMLEvent, limit: Int) {
        add(
            at: range(event.start, event.start), "The YAML has more than \(limit) keys and values",
            help: "Make it smaller; the reading stopped here.")
    }

    private mutating func add(_ explanation: SyntaxExplanation) {
        add(
            at: range(explanation.offset, explanation.offset + explanation.length), explanation.summary,
            help: explanation.help)
    }

    private func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        source.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[document])) }
    }

    /// The anchor or tag of a value: from its mark to the next blank. An event begins with whichever is first.
    private func propertyRange(_ event: YAMLEvent, mark: UInt8) -> YAMLRange {
        let text = source.bytes[document].dropFirst(event.start)
        let start = text.firstIndex(of: mark) ?? text.startIndex
        let property = source.bytes[start..<document.upperBound].prefix { $0 > UInt8(ascii: " ") && $0 != 0x2C }
        return YAMLRange(offset: start, length: property.count)
    }
}
