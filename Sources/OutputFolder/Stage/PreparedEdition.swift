/// An edition whose new tree is being prepared beside the old one.
final class PreparedEdition {
    private let names: StateNames
    private let output: OpenFolder
    private let state: OpenFolder
    private let old: OldEdition?
    private let stage: OpenFolder
    private var staged: StagedFiles?

    /// Opens the old edition and makes an empty stage.
    init(_ edition: EditionFiles, in output: OpenFolder, _ state: OpenFolder) throws(OutputFolderError) {
        names = StateNames(edition: edition.name)
        self.output = output
        self.state = state
        old = try OldEdition(names, in: output, state)
        stage = try state.newFolder(names.stage)
    }

    /// Whether every file lies in the stage.
    var isFull: Bool { staged != nil }

    /// Whether the stage has not taken the edition's place. One that has is complete, and its manifest is the next
    /// command's to settle.
    var isWaiting: Bool {
        let isInPlace =
            try? output.status(of: names.edition).map { FileIdentity($0) == stage.identity } ?? false
        return isInPlace == false
    }

    /// Makes and writes the files; false where that was ended early.
    func fill(
        with files: [OutputFile], workers: Int, isCancelled: @escaping @Sendable () -> Bool
    ) throws(OutputFolderError) -> Bool {
        staged = try OutputFolder.fill(stage, with: files, old: old, workers: workers, isCancelled: isCancelled)
        return isFull
    }

    /// Puts the stage into the edition's place.
    func publish(exchange: Exchange) throws(OutputFolderError) -> Changes {
        let staged = staged ?? StagedFiles()
        try OutputFolder.publish(stage, staged, names, in: output, state, old: old, exchange: exchange)
        return Changes(
            written: staged.written, unchanged: staged.unchanged, removed: removed(staged), bytes: staged.bytes)
    }

    /// The old edition's files that the new one does not have, by path in byte order.
    private func removed(_ staged: StagedFiles) -> [String] {
        let before = old?.manifest.entries ?? [:]
        let kept = staged.entries.count { before[$0.path] != nil }
        guard kept < before.count else { return [] }
        let now = Set(staged.entries.map(\.path))
        return before.keys.filter { !now.contains($0) }.map(\.text)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Removes the stage and its manifest.
    func discard() throws(OutputFolderError) {
        try state.removeFile(names.nextManifest)
        try state.removeTree(names.stage)
    }
}
