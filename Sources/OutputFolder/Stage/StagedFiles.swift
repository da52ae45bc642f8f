/// What the workers put into a stage.
struct StagedFiles: Sendable {
    var entries: [ManifestEntry] = []
    var written = 0
    var unchanged = 0
    var bytes = 0

    mutating func add(_ other: StagedFiles) {
        entries += other.entries
        written += other.written
        unchanged += other.unchanged
        bytes += other.bytes
    }
}
