/// Finds a key that a mapping already has, by its bytes.
///
/// Small mappings, which are nearly all, are looked through; beyond that a table is kept, so that a hostile
/// mapping of thousands of keys costs no quadratic time.
struct KeyIndex {
    private static let searchedKeys = 16
    private var table: [ExactKey: Int] = [:]

    /// Where among the entries the key already stands; nil where it is new, and then it is taken to come next.
    mutating func insert(
        _ key: String, at position: Int, among entries: [(key: YAMLScalar, value: YAMLNode)]
    ) -> Int? {
        if entries.count < Self.searchedKeys { return entries.firstIndex { sameBytes($0.key.text, key) } }
        if table.isEmpty {
            for (index, entry) in entries.enumerated() { table[ExactKey(text: entry.key.text)] = index }
        }
        if let first = table[ExactKey(text: key)] { return first }
        table[ExactKey(text: key)] = position
        return nil
    }
}

/// A key that is equal to another only where all bytes are.
private struct ExactKey: Hashable {
    let text: String

    static func == (first: ExactKey, second: ExactKey) -> Bool { sameBytes(first.text, second.text) }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
