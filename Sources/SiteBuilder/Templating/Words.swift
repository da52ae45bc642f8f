import Diagnostics
import YAMLReader

/// Every generated word of a site's pages, from `templates/strings/<language>.yml`.
///
/// Keys are paths such as `navigation.previous`. A text may hold places such as `{day}` to be filled.
struct Words: Sendable {
    /// Text by key.
    let texts: [String: String]

    /// The words that code asks for by key; a test holds the list against the built-in English strings.
    subscript(key: WordKey) -> String { texts[key.rawValue] ?? key.rawValue }

    /// A text with its places filled.
    func text(_ key: WordKey, _ places: KeyValuePairs<String, String>) -> String { filling(self[key], places) }

    /// A text by a key that is put together from a fixed part and a name of the data model, such as
    /// `metrics.M22.name`; nil where there is none.
    func text(at key: String, _ places: KeyValuePairs<String, String> = [:]) -> String? {
        texts[key].map { filling($0, places) }
    }

    /// The singular or plural form for a count: `key.one` for 1, else `key.other`, with `{count}` filled.
    func counted(_ key: String, _ count: Int, numeral: String) -> String {
        let form = count == 1 ? "one" : "other"
        return text(at: "\(key).\(form)", ["count": numeral]) ?? numeral
    }

    /// “a”, “a and b”, “a, b and c”.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: self[.listSeparator]) + self[.listLast] + last
    }

    /// A text with its places filled; places that are not named stay as they are.
    func filling(_ text: String, _ places: KeyValuePairs<String, String>) -> String {
        filling(text, places.map { (name: $0.key, value: $0.value) })
    }

    /// The same; all places at once, so that what fills one is never taken for another.
    func filling(_ text: String, _ places: [(name: String, value: String)]) -> String {
        guard !places.isEmpty else { return text }
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            result += rest[..<open]
            rest = rest[open...]
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
            let name = rest[(open + 1)..<close]
            if let place = places.first(where: { $0.name.utf8.elementsEqual(name) }) {
                result += Array(place.value.utf8)
            } else {
                result += rest[open...close]
            }
            rest = rest[(close + 1)...]
        }
        result += rest
        return String(decoding: result, as: UTF8.self)
    }
}

/// Reads a strings file into texts by key; what is no text is a finding.
func readStrings(_ source: SourceText) -> Checked<[(key: String, text: String, range: YAMLRange)]> {
    let yaml = readYAML(source, bytes: source.bytes.indices)
    var texts: [(key: String, text: String, range: YAMLRange)] = []
    var findings = yaml.findings
    collect(yaml.value, prefix: "", source: source, into: &texts, findings: &findings)
    return Checked(texts, findings)
}

private func collect(
    _ mapping: YAMLMapping, prefix: String, source: SourceText,
    into texts: inout [(key: String, text: String, range: YAMLRange)], findings: inout [Finding]
) {
    for (key, value) in mapping.entries {
        let path = prefix + key.text
        if case .mapping(let inner) = value {
            collect(inner, prefix: path + ".", source: source, into: &texts, findings: &findings)
        } else if case .success(let text) = value.asString {
            texts.append((path, text, key.range))
        } else {
            findings.append(
                Finding(
                    .wrongSetting, at: source.place(at: value.range.offset, length: max(value.range.length, 1)),
                    "“\(path)” is not a text", help: "Write one text, in quotes where it is empty."))
        }
    }
}

/// The words of a language: the built-in English ones, with the site's own in their place.
///
/// A key the site's file lacks is a warning and stays English; a key that no template or page asks for is a
/// warning too, since it is most likely misspelled. A text of sentences about figures that breaks the rules of their
/// wording is an error, and the built-in one stays.
func makeWords(english: [(key: String, text: String, range: YAMLRange)], own: SourceText?) -> Checked<Words> {
    var texts = Dictionary(english.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    guard let own else { return Checked(Words(texts: texts)) }
    let read = readStrings(own)
    var findings = read.findings
    let known = Set(texts.keys)
    let isEnglish = SitePath.name(of: own.path).utf8.starts(with: "en".utf8)
    var given: Set<String> = []
    for (key, text, range) in read.value {
        given.insert(key)
        if known.contains(key) {
            let lost = placeNames(of: texts[key] ?? "").symmetricDifference(placeNames(of: text)).sorted()
            if !lost.isEmpty {
                findings.append(
                    Finding(
                        .unknownWord, at: own.place(at: range.offset, length: range.length),
                        "“\(key)” does not have the places of the English text",
                        help: "See to \(lost.map { "{\($0)}" }.joined(separator: ", ")).", severity: .warning))
            }
            let wrong = wordingFindings(
                of: key, text, english: texts[key] ?? "", isEnglish: isEnglish,
                at: own.place(at: range.offset, length: range.length))
            findings += wrong
            if wrong.isEmpty { texts[key] = text }
        } else {
            let near = nearestName(to: key, among: english.map(\.key))
            findings.append(
                Finding(
                    .unknownWord, at: own.place(at: range.offset, length: range.length),
                    "no page asks for “\(key)”",
                    help: near.map { "Did you mean “\($0)”?" } ?? "Remove the line.", severity: .warning))
        }
    }
    let missing = english.map(\.key).filter { !given.contains($0) }
    if let first = missing.first {
        findings.append(
            Finding(
                .missingWord, at: own.wholeFile,
                "\(missing.count) of \(english.count) texts are missing, the first is “\(first)”; they stay English",
                help: "Copy them from the built-in strings and translate them."))
    }
    return Checked(Words(texts: texts), findings)
}

/// The names in braces of a text.
private func placeNames(of text: String) -> Set<String> {
    var names: Set<String> = []
    var rest = Array(text.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
        names.insert(String(decoding: rest[(open + 1)..<close], as: UTF8.self))
        rest = rest[(close + 1)...]
    }
    return names
}
