import Diagnostics

/// What the reading of one data file left behind, beside the records themselves.
///
/// Rules that need several files note what they find in it; its findings are made when all rules have run.
struct FileReading: Sendable {
    let source: SourceText
    var notes: FileNotes
    /// What is wrong with the file as JSON.
    let syntax: [Finding]
    /// What the file is, and what its records may have.
    let object: DataObject
    let outline: [FieldOutline]
    /// `data_cutoff`, and where it stands.
    let cutoff: Located<Day>?
    /// Whether its records stand where they belong.
    let isWhole: Bool

    /// Whether the file was read to its end, so that an id it does not have is unknown.
    var isComplete: Bool { isWhole && !syntax.contains { $0.code != .duplicateKey } }

    /// The fields that at least one record had, by path: `relationships.closure.reason`.
    var collectedFields: Set<String> {
        var names: Set<String> = []
        func collect(_ object: DataObject, _ outline: [FieldOutline]) {
            for (index, field) in outline.enumerated()
            where notes.seenFields[object.rawValue] & 1 << UInt64(index) != 0 {
                names.insert("\(object.path).\(field.name)")
                if case .object(let inner, let fields) = field.shape.element { collect(inner, fields) }
            }
        }
        collect(object, outline)
        return names
    }

    /// All findings of the file, by place.
    var findings: [Finding] {
        let all = notes.findings(in: source) + syntax
        return zip(all, all.indices).sorted { one, two in
            let first = (one.0.place.line ?? 0, one.0.place.column ?? 0, one.1)
            return first < (two.0.place.line ?? 0, two.0.place.column ?? 0, two.1)
        }.map(\.0)
    }
}
