import Diagnostics

/// One file of a program's data folder.
public struct ProgramFile: Sendable {
    /// Its name in the folder, as `participants.json`.
    public let name: String
    /// Its bytes, and its path as messages print it; `mayBeQuoted` should be false, and no line is quoted anyhow.
    public let source: SourceText

    /// A file by its name and its text.
    public init(name: String, source: SourceText) {
        self.name = name
        self.source = source
    }

    /// Whether each line is a record (NDJSON).
    var isLines: Bool { name.utf8.elementsEqual("\(kindName).ndjson".utf8) }

    /// The name without `.json` or `.ndjson`; the name itself where it ends in neither.
    var kindName: String {
        for ending in [".ndjson", ".json"] where name.utf8.count > ending.utf8.count {
            if name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
                return String(decoding: name.utf8.dropLast(ending.utf8.count), as: UTF8.self)
            }
        }
        return name
    }
}
