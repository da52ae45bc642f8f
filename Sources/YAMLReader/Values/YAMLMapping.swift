/// Keys with their values, in the order of the file. No key stands in it twice.
public struct YAMLMapping: Sendable {
    /// The keys and values, in the order of the file.
    public let entries: [(key: YAMLScalar, value: YAMLNode)]
    /// From the first key to the end of the last value; braces included where there are any.
    public let range: YAMLRange

    /// A mapping as it was read.
    public init(entries: [(key: YAMLScalar, value: YAMLNode)], range: YAMLRange) {
        self.entries = entries
        self.range = range
    }

    /// The value of a key; keys are compared byte by byte, so `Title` is not `title`.
    public subscript(key: String) -> YAMLNode? {
        entries.first { sameBytes($0.key.text, key) }?.value
    }
}

/// Whether two texts have the same bytes. `==` of String would take two spellings of `é` for one.
func sameBytes(_ first: String, _ second: String) -> Bool {
    first.utf8.count == second.utf8.count && first.utf8.elementsEqual(second.utf8)
}
