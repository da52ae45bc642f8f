import Diagnostics
import Mentoring
import YAMLReader

/// Reads the keys of one YAML mapping into typed values and collects what is wrong with them.
///
/// Settings and front matter are read alike; they differ in the codes of their findings and in what is an error.
struct MappingReader {
    let mapping: YAMLMapping
    let source: SourceText
    /// What the mapping is called in messages, such as “front matter key” or “setting”.
    let kind: String
    let unknownKey: FindingCode
    /// The code of a wrong value, by key, since a few keys of front matter are stricter than the rest.
    let wrongValue: @Sendable (_ key: String) -> FindingCode
    /// Put before a key in messages: `markdown.` within `markdown:`.
    let prefix: String
    private(set) var findings: [Finding] = []

    init(
        _ mapping: YAMLMapping, in source: SourceText, kind: String, unknownKey: FindingCode,
        prefix: String = "",
        wrongValue: @escaping @Sendable (_ key: String) -> FindingCode
    ) {
        self.mapping = mapping
        self.source = source
        self.kind = kind
        self.unknownKey = unknownKey
        self.prefix = prefix
        self.wrongValue = wrongValue
    }

    /// The key's text; nil where the key is not there or has no value.
    mutating func text(_ key: String) -> String? { value(key, \.asString) }
    /// The key's truth value.
    mutating func flag(_ key: String) -> Bool? { value(key, \.asBool) }
    /// The key's whole number.
    mutating func integer(_ key: String) -> Int? { value(key, \.asInt) }

    /// The key's words: one, or a list of them; empty where the key is not there.
    mutating func words(_ key: String) -> [YAMLScalar] { value(key, \.asScalars) ?? [] }

    /// The key's date; a timestamp's date counts (`2026-09-01T10:00:00Z` is 2026-09-01).
    mutating func day(_ key: String) -> Day? {
        guard let node = present(key), let text = value(key, \.asString) else { return nil }
        let bytes = Array(text.utf8)
        let separator = bytes.count > 10 ? bytes[10] : UInt8(ascii: "T")
        let isTimestamp = separator == UInt8(ascii: "T") || separator == UInt8(ascii: " ")
        if isTimestamp, let day = Day(parsing: bytes.prefix(10)) { return day }
        wrong(
            key, at: node.range, "is not a date that exists",
            help: "Write it as YYYY-MM-DD, such as 2026-09-01.")
        return nil
    }

    /// The key's value out of a closed list.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
    where Choice.RawValue == String {
        guard let node = present(key), value(key, \.asString) != nil, case .scalar(let word) = node else {
            return nil
        }
        return choice(key, word)
    }

    /// All of the key's values out of a closed list.
    mutating func choices<Choice: RawRepresentable & CaseIterable>(_ key: String) -> [Choice]
    where Choice.RawValue == String {
        var chosen: [Choice] = []
        for word in words(key) {
            if let choice: Choice = choice(key, word) { chosen.append(choice) }
        }
        return chosen
    }

    /// The mapping below a key; nil where the key is not there.
    mutating func mapping(_ key: String) -> YAMLMapping? {
        guard let node = present(key) else { return nil }
        if case .mapping(let inner) = node { return inner }
        wrong(
            key, at: node.range, "has no keys of its own",
            help: "Write keys and values on indented lines below it.")
        return nil
    }

    /// Reports a key that stands there without a value, for keys where nothing is no answer.
    mutating func refuseEmpty(_ key: String, help: String) {
        guard let node = mapping[key] else { return }
        var isEmpty = node.isNull
        if case .sequence(let items, _) = node { isEmpty = items.isEmpty }
        if isEmpty { wrong(key, at: node.range, "has no value", help: help) }
    }

    /// Reports every key that is not in the list, with the near name that may be meant.
    mutating func refuseUnknownKeys(known: [String]) {
        for (key, _) in mapping.entries where !known.contains(where: { $0.utf8.elementsEqual(key.text.utf8) }) {
            let near = nearestName(to: key.text, among: known)
            findings.append(
                Finding(
                    unknownKey, at: source.place(at: key.range.offset, length: key.range.length),
                    "unknown \(kind) “\(prefix)\(key.text)”",
                    help: near.map { "Did you mean “\($0)”?" } ?? "Known are: \(known.joined(separator: ", "))."
                ))
        }
    }

    /// Reports a value that is not what its key asks for.
    mutating func wrong(_ key: String, at range: YAMLRange, _ words: String, help: String) {
        findings.append(
            Finding(
                wrongValue(key), at: source.place(at: range.offset, length: range.length),
                "“\(prefix)\(key)” \(words)", help: help))
    }

    /// Reports a key that decides who may see the page, which is always an error.
    mutating func wrongVisibility(_ key: String, at range: YAMLRange, _ words: String, help: String) {
        findings.append(
            Finding(
                .wrongVisibility, at: source.place(at: range.offset, length: range.length),
                "“\(prefix)\(key)” \(words)", help: help))
    }

    /// Adds findings that were made elsewhere about a part of the mapping.
    mutating func add(_ more: [Finding]) { findings += more }

    private func present(_ key: String) -> YAMLNode? {
        guard let node = mapping[key], !node.isNull else { return nil }
        return node
    }

    private mutating func value<Value>(
        _ key: String, _ reading: (YAMLNode) -> Result<Value, YAMLMismatch>
    ) -> Value? {
        guard let node = present(key) else { return nil }
        switch reading(node) {
        case .success(let value): return value
        case .failure(let mismatch):
            wrong(key, at: mismatch.range, mismatch.words, help: mismatch.help)
            return nil
        }
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ word: YAMLScalar)
        -> Choice?
    where Choice.RawValue == String {
        if let choice = Choice(rawValue: word.text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let near = nearestName(to: word.text, among: known)
        wrong(
            key, at: word.range, "is none of \(known.joined(separator: ", "))",
            help: near.map { "Did you mean “\($0)”?" } ?? "Write one of them.")
        return nil
    }
}
