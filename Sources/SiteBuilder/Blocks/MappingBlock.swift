import Diagnostics
import YAMLReader

/// A fenced block whose text is YAML keys with values.
protocol MappingBlock: FencedBlock {
    /// The keys that it knows.
    static var keys: [String] { get }
    /// Keys of which Guidepost's own block has at least one. Other tools use the same words after a fence, and a
    /// handbook that comes from elsewhere must not stop at their blocks.
    static var marks: [String] { get }

    /// Whether YAML that could be read is Guidepost's own; usually, whether it has one of the marks.
    static func isOwn(_ yaml: YAMLMapping) -> Bool

    /// Reads the keys; nil where one that is needed is missing or wrong, as the reader's findings say.
    init?(_ reader: inout MappingReader)
}

extension MappingBlock {
    static func isOwn(_ yaml: YAMLMapping) -> Bool { marks.contains { yaml[$0] != nil } }

    static func read(_ text: BlockText) -> Checked<DocumentBlock> {
        let yaml = readYAML(text.source, bytes: text.source.bytes.indices)
        // YAML that cannot be read may have lost its keys, and is ours all the same.
        let mayBeOwn = yaml.hasErrors && marks.contains { hasLine(of: $0, in: text.source.bytes) }
        guard isOwn(yaml.value) || mayBeOwn else {
            let help =
                "Nothing to do if another tool's block is meant; Guidepost's own has "
                + "\(marks.joined(separator: ": or ")):."
            return Checked(
                .foreign,
                [
                    Finding(
                        .foreignBlock, at: text.opening,
                        "this \(name) block is none of Guidepost's and is shown as code", help: help)
                ])
        }
        // Keys that are lost to a mistake would be told as missing.
        guard !yaml.hasErrors else { return Checked(.broken, yaml.findings.map(text.moved)) }
        var reader = MappingReader(
            yaml.value, in: text.source, kind: "\(name) block key", unknownKey: .wrongBlock,
            wrongValue: { _ in .wrongBlock })
        reader.refuseUnknownKeys(known: keys)
        let block = Self(&reader)
        let findings = yaml.findings + reader.findings
        let isWhole = !findings.contains { $0.severity == .error }
        return Checked(isWhole ? block.map { .own($0) } ?? .broken : .broken, findings.map(text.moved))
    }

    /// Whether a line begins with the key and a colon.
    private static func hasLine(of key: String, in bytes: [UInt8]) -> Bool {
        bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: (key + ":").utf8) }
    }
}

extension MappingReader {
    /// The key's one word with its place; nil where the key is not there or holds no word.
    mutating func word(_ key: String) -> YAMLScalar? {
        guard text(key) != nil, case .scalar(let word)? = mapping[key] else { return nil }
        return word
    }

    /// The word of a key that must be there; without it, a finding, and nil.
    mutating func needed(_ key: String, help: String) -> YAMLScalar? {
        if let node = mapping[key], !node.isNull { return word(key) }
        let first = mapping.entries.first?.key.range ?? YAMLRange(offset: 0, length: 1)
        wrong(
            key, at: mapping[key]?.range ?? first, mapping[key] == nil ? "is missing" : "has no value",
            help: help)
        return nil
    }

    /// A whole number between two ends; the usual one where the key is not there.
    mutating func integer(_ key: String, in range: ClosedRange<Int>, usually usual: Int) -> Int {
        guard let node = mapping[key], let number = integer(key) else { return usual }
        if range.contains(number) { return number }
        wrong(
            key, at: node.range, "is not between \(range.lowerBound) and \(range.upperBound)",
            help: "Write a number in between, or remove the line for \(usual).")
        return usual
    }
}
