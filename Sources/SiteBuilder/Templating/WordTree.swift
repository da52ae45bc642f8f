import Templates

/// Words by the parts of their keys, as templates see them: `a.b` is the name `b` below the name `a`.
struct WordTree: Sendable {
    let texts: [(name: String, text: String)]
    let groups: [(name: String, tree: WordTree)]

    /// Groups texts by the first part of their keys, in the order in which they come.
    init(_ words: [(key: String, text: String)]) {
        var texts: [(name: String, text: String)] = []
        var names: [String] = []
        var below: [String: [(key: String, text: String)]] = [:]
        for (key, text) in words {
            let parts = key.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1)
            guard let first = parts.first.map({ String(Substring($0)) }) else { continue }
            guard parts.count == 2 else {
                texts.append((first, text))
                continue
            }
            if below[first] == nil { names.append(first) }
            below[first, default: []].append((String(Substring(parts[1])), text))
        }
        self.texts = texts
        groups = names.map { ($0, WordTree(below[$0] ?? [])) }
    }

    /// The words as a record for templates.
    var record: TemplateRecord {
        TemplateRecord(
            texts.map { (TemplateName($0.name), .text($0.text)) }
                + groups.map { (TemplateName($0.name), .record($0.tree.record)) })
    }
}

extension Words {
    /// The words as templates see them.
    var record: TemplateRecord { WordTree(texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }).record }
}
