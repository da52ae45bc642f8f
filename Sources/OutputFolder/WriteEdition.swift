/// Writes an edition into its folder, `<folder>/<edition>`, and gives what changed.
///
/// The new tree is prepared in `<folder>/.guidepost` and takes the old one's place in one step, so that at every
/// moment the edition is the old one or the new one as a whole, after a crash too. Files with the same bytes as
/// before are hard links to the old ones. Nothing that Guidepost did not make is written over or removed.
///
/// - Parameters:
///   - files: All files of the edition. Their bytes are made on the worker threads, a few at a time.
///   - edition: The edition's name: letters, digits, `-` and `_`.
///   - folder: The output folder, such as `output`; it is made where it is not there.
///   - site: The site's folder: an output may not be it, nor lie above it or in its `content` or `templates`.
///   - workers: How many threads make and write files, at least 1.
///   - isCancelled: Is asked before each file, on the worker threads; true ends the writing.
///   - beforeSwap: Is asked once all files are made, on the calling thread; false ends the writing.
/// - Returns: Nil where the writing was ended early; the edition is then as it was.
/// - Throws: Why the edition could not be written. It is then as it was; only when the old tree cannot be
///   removed after the swap is the new edition in place, and the next writing removes what is left.
public func write(
    _ files: [OutputFile], edition: String, to folder: String, site: String = ".", workers: Int,
    isCancelled: @escaping @Sendable () -> Bool = { false }, beforeSwap: () -> Bool = { true }
) throws(OutputFolderError) -> Changes? {
    try write(
        files, edition: edition, to: folder, site: site, workers: workers, isCancelled: isCancelled,
        beforeSwap: beforeSwap, exchange: systemExchange)
}

/// As above; `exchange` takes the place of the system's own in tests.
func write(
    _ files: [OutputFile], edition: String, to folder: String, site: String, workers: Int,
    isCancelled: @escaping @Sendable () -> Bool, beforeSwap: () -> Bool, exchange: Exchange
) throws(OutputFolderError) -> Changes? {
    if let reason = unsafePart(ofEdition: edition) { throw .unsafePath(path: edition, reason: reason) }
    try checkPaths(files)
    let output = try openTarget(folder, site: site)
    let state = try StateFolder(in: output)
    try repair(output, state.folder)
    let names = StateNames(edition: edition)
    let old = try OldEdition(names, in: output, state.folder)
    let stage = try state.folder.newFolder(names.stage)
    do throws(OutputFolderError) {
        let staged = try fill(stage, with: files, old: old, workers: workers, isCancelled: isCancelled)
        guard let staged, beforeSwap(), !isCancelled() else {
            try discard(names, in: state.folder)
            return nil
        }
        try publish(stage, staged, names, in: output, state.folder, old: old, exchange: exchange)
        return changes(staged, since: old)
    } catch {
        // A stage that is in the edition's place by now is complete, and its manifest is the next command's to
        // settle. Errors here add nothing: what could not be removed now is removed then.
        let isInPlace = try? output.status(of: edition).map { FileIdentity($0) == stage.identity } ?? false
        if isInPlace == false { try? discard(names, in: state.folder) }
        throw error
    }
}

/// Removes the stage and its manifest.
private func discard(_ names: StateNames, in state: OpenFolder) throws(OutputFolderError) {
    try state.removeFile(names.nextManifest)
    try state.removeTree(names.stage)
}

private func changes(_ staged: StagedFiles, since old: OldEdition?) -> Changes {
    let before = old?.manifest.entries ?? [:]
    let kept = staged.entries.count { before[$0.path] != nil }
    var removed: [String] = []
    if kept < before.count {
        let now = Set(staged.entries.map(\.path))
        removed = before.keys.filter { !now.contains($0) }.map(\.text)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return Changes(
        written: staged.written, unchanged: staged.unchanged, removed: removed, bytes: staged.bytes)
}
