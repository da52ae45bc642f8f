import Diagnostics
import YAMLReader

/// A fenced block whose text is a YAML list.
protocol ListBlock: FencedBlock {
    associatedtype Item: Sendable

    /// The keys that an item knows.
    static var keys: [String] { get }
    /// The key that an item without keys, one word, is the value of; nil where items need keys.
    static var keyOfWord: String? { get }

    /// Reads an item; nil where something that is needed is missing or wrong, as the reader's findings say.
    static func item(_ reader: inout MappingReader) -> Item?

    /// A block of at least one item.
    init(items: [Item])
}

extension ListBlock {
    static func read(_ text: BlockText) -> Checked<DocumentBlock> {
        // Other tools use the same words after a fence, and a handbook that comes from elsewhere must not stop there.
        let first = text.source.bytes.first { $0 > 0x20 }
        guard first == UInt8(ascii: "-") || first == UInt8(ascii: "[") else {
            return Checked(
                .foreign,
                [
                    Finding(
                        .foreignBlock, at: text.opening,
                        "this \(name) block is none of Guidepost's and is shown as code",
                        help: "Nothing to do if another tool's block is meant; Guidepost's own is a list.")
                ])
        }
        let yaml = readYAMLList(text.source, bytes: text.source.bytes.indices)
        guard !yaml.hasErrors else { return Checked(.broken, yaml.findings.map(text.moved)) }
        var findings = yaml.findings
        if yaml.value.isEmpty {
            findings.append(
                Finding(
                    .wrongBlock, at: text.source.place(at: 0, length: 1), "this \(name) block has no items",
                    help: "Begin each item with a hyphen and a space, or remove the block."))
        }
        let items = yaml.value.compactMap { node -> Item? in
            guard let mapping = mapping(node) else {
                findings.append(
                    Finding(
                        .wrongBlock, at: text.source.place(at: node.range.offset, length: 1),
                        "an item of this \(name) block has no keys",
                        help: "Write it as - \(keys.first ?? ""): and what it is."))
                return nil
            }
            var reader = MappingReader(
                mapping, in: text.source, kind: "\(name) block key", unknownKey: .wrongBlock,
                wrongValue: { _ in .wrongBlock })
            reader.refuseUnknownKeys(known: keys)
            let item = item(&reader)
            findings += reader.findings
            return item
        }
        let isWhole = !findings.contains { $0.severity == .error } && !items.isEmpty
        return Checked(isWhole ? .own(Self(items: items)) : .broken, findings.map(text.moved))
    }

    /// The keys of an item, or the one key that a word stands for.
    private static func mapping(_ node: YAMLNode) -> YAMLMapping? {
        guard case .scalar(let word) = node, !word.isNull, let keyOfWord else { return node.mapping }
        let key = YAMLScalar(text: keyOfWord, isQuoted: false, range: word.range)
        return YAMLMapping(entries: [(key, node)], range: word.range)
    }
}
