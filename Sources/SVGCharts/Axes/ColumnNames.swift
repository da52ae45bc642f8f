/// The columns' labels in two lines where they end in a word that repeats: "Sep 2025", "Oct 2025" … give the
/// months in the first line, and the years in the second, where each is written once.
struct ColumnNames {
    /// What stands at each column.
    let labels: [String]
    /// What stands below; one a column, or empty where the labels stay whole.
    let groups: [String]

    init(_ columns: [String]) {
        let parts = columns.compactMap(Self.splitAtLastSpace)
        let groups = parts.map(\.group)
        let repeats = zip(groups, groups.dropFirst()).contains { $0 == $1 }
        guard parts.count == columns.count, repeats else {
            (labels, self.groups) = (columns, [])
            return
        }
        labels = parts.map(\.label)
        self.groups = groups
    }

    private static func splitAtLastSpace(_ words: String) -> (label: String, group: String)? {
        guard let space = words.utf8.lastIndex(of: UInt8(ascii: " ")) else { return nil }
        let label = words[..<space]
        let group = words[words.utf8.index(after: space)...]
        return label.isEmpty || group.isEmpty ? nil : (String(label), String(group))
    }
}
