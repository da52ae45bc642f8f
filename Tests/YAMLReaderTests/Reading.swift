import Diagnostics
import Testing
import YAMLReader

/// The whole text as one document.
func read(_ text: String, limits: YAMLLimits = .standard) -> Checked<YAMLMapping> {
    read(bytes: Array(text.utf8), limits: limits)
}

func read(bytes: [UInt8], limits: YAMLLimits = .standard) -> Checked<YAMLMapping> {
    readYAML(SourceText(path: "page.md", bytes: bytes), bytes: 0..<bytes.count, limits: limits)
}

/// The value of a key in a document that is read without findings.
func value(of key: String, in text: String, _ location: SourceLocation = #_sourceLocation) throws -> YAMLNode {
    let checked = read(text)
    #expect(checked.findings.isEmpty, "\(checked.findings)", sourceLocation: location)
    return try #require(checked.value[key], sourceLocation: location)
}

extension Result {
    var value: Success? { try? get() }
    var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}

/// A value written out as one line: words as they are, `(…)` around lists, `{…}` around mappings.
func outline(_ node: YAMLNode) -> String {
    switch node {
    case .scalar(let scalar): scalar.text
    case .sequence(let items, _): "(" + items.map(outline).joined(separator: " ") + ")"
    case .mapping(let mapping): outline(mapping)
    }
}

func outline(_ mapping: YAMLMapping) -> String {
    "{" + mapping.entries.map { "\($0.key.text)=\(outline($0.value))" }.joined(separator: " ") + "}"
}
