/// Writes editions into their folders, `<folder>/<edition>`, and gives what changed in each.
///
/// The new trees are all prepared in `<folder>/.guidepost` before the first takes its old one's place, each in one
/// step, so that at every moment an edition is the old one or the new one as a whole, after a crash too, and an
/// edition with an error keeps all the others as they were. Files with the same bytes as before are hard links to
/// the old ones. Nothing that Guidepost did not make is written over or removed.
///
/// - Parameters:
///   - editions: The editions in the order in which they take their places. The bytes of their files are made on
///     the worker threads, a few at a time.
///   - folder: The output folder, such as `output`; it is made where it is not there.
///   - site: The site's folder: an output may not be it, nor lie above it or in its `content` or `templates`.
///   - workers: How many threads make and write files, at least 1.
///   - isCancelled: Is asked before each file, on the worker threads; true ends the writing.
///   - beforeSwap: Is asked once all files of all editions are made, on the calling thread; false ends the writing.
/// - Returns: The changes in the order of the editions; nil where the writing was ended early, and every edition
///   is then as it was.
/// - Throws: Why an edition could not be written. It and those after it are then as they were; only when the old
///   tree cannot be removed after the swap is the new edition in place, and the next writing removes what is left.
public func write(
    _ editions: [EditionFiles], to folder: String, site: String = ".", workers: Int,
    isCancelled: @escaping @Sendable () -> Bool = { false }, beforeSwap: () -> Bool = { true }
) throws(OutputFolderError) -> [Changes]? {
    try write(
        editions, to: folder, site: site, workers: workers, isCancelled: isCancelled, beforeSwap: beforeSwap,
        exchange: systemExchange)
}

/// As above; `exchange` takes the place of the system's own in tests.
func write(
    _ editions: [EditionFiles], to folder: String, site: String, workers: Int,
    isCancelled: @escaping @Sendable () -> Bool, beforeSwap: () -> Bool, exchange: Exchange
) throws(OutputFolderError) -> [Changes]? {
    for edition in editions {
        if let reason = unsafePart(ofEdition: edition.name) {
            throw .unsafePath(path: edition.name, reason: reason)
        }
        try checkPaths(edition.files)
    }
    let output = try openTarget(folder, site: site)
    let state = try StateFolder(in: output)
    try repair(output, state.folder)
    var prepared: [PreparedEdition] = []
    do throws(OutputFolderError) {
        for edition in editions {
            let next = try PreparedEdition(edition, in: output, state.folder)
            prepared.append(next)
            guard try next.fill(with: edition.files, workers: workers, isCancelled: isCancelled) else { break }
        }
        guard prepared.count == editions.count, prepared.allSatisfy(\.isFull), beforeSwap(), !isCancelled()
        else {
            for edition in prepared { try edition.discard() }
            return nil
        }
        var changes: [Changes] = []
        for edition in prepared { changes.append(try edition.publish(exchange: exchange)) }
        return changes
    } catch {
        // Errors here add nothing: what could not be removed now is removed by the next command.
        for edition in prepared where edition.isWaiting { try? edition.discard() }
        throw error
    }
}
