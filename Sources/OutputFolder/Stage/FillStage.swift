import Support
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes all files of the edition in a stage, on worker threads. Nil where it was cancelled on the way.
///
/// Each worker takes the next file, has its bytes made, and writes them or links the old edition's file, so
/// that only as many files are in memory as there are workers.
func fill(
    _ stage: OpenFolder, with files: [OutputFile], old: OldEdition?, workers: Int,
    isCancelled: @escaping @Sendable () -> Bool
) throws(OutputFolderError) -> StagedFiles? {
    let progress = Progress(count: files.count)
    onThreads(min(workers, files.count)) {
        var staged = StagedFiles()
        var buffer: [UInt8] = []
        while let index = progress.next() {
            if isCancelled() { return progress.cancel() }
            do throws(OutputFolderError) {
                try place(files[index], in: stage, old: old, buffer: &buffer, staged: &staged)
            } catch {
                return progress.fail(error)
            }
        }
        progress.finish(staged)
    }
    return try progress.outcome()
}

/// Makes one file: a link where the old edition has the same bytes, else a new file.
private func place(
    _ file: OutputFile, in stage: OpenFolder, old: OldEdition?, buffer: inout [UInt8], staged: inout StagedFiles
) throws(OutputFolderError) {
    // One very large file must not stay in memory as an empty buffer.
    if buffer.capacity > 4 << 20 { buffer = [] }
    buffer.removeAll(keepingCapacity: true)
    file.produce(&buffer)
    let path = ExactPath(file.path)
    let hash = buffer.withUnsafeBytes { xxh64($0) }
    if let old, let entry = old.manifest.entries[path], entry.hash == hash, entry.size == buffer.count,
        try isLinked(entry, from: old.folder, to: stage)
    {
        staged.entries.append(entry)
        staged.unchanged += 1
        return
    }
    let outcome = buffer.withUnsafeBytes { bytes in
        Result { () throws(OutputFolderError) in try stage.writeNewFile(file.path, bytes) }
    }
    staged.entries.append(ManifestEntry(path: path, hash: hash, status: try outcome.get()))
    staged.written += 1
    staged.bytes += buffer.count
}

/// Links the old file into the stage if it is still as we made it. False where it is not or cannot be linked,
/// which is no error: the bytes are at hand.
private func isLinked(
    _ entry: ManifestEntry, from old: OpenFolder, to stage: OpenFolder
) throws(OutputFolderError) -> Bool {
    let name = entry.path.text
    var status = stat()
    guard fstatat(old.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, entry.isStill(status) else {
        return false
    }
    if linkat(old.descriptor, name, stage.descriptor, name, 0) == 0 { return true }
    guard errno == ENOENT else { return false }
    try stage.makeFolders(above: name)
    return linkat(old.descriptor, name, stage.descriptor, name, 0) == 0
}

/// What the workers share: which file is next, and how it ended.
private final class Progress: Sendable {
    private let count: Int
    private let taken = Atomic<Int>(0)
    private let isStopped = Atomic<Bool>(false)
    private let ending = Mutex<Ending>(Ending())

    private struct Ending {
        var staged = StagedFiles()
        var isCancelled = false
        var error: OutputFolderError?
    }

    init(count: Int) { self.count = count }

    func next() -> Int? {
        if isStopped.load(ordering: .relaxed) { return nil }
        let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }

    func finish(_ staged: StagedFiles) { ending.withLock { $0.staged.add(staged) } }

    func cancel() {
        isStopped.store(true, ordering: .relaxed)
        ending.withLock { $0.isCancelled = true }
    }

    /// Keeps the first error; the others mostly follow from it.
    func fail(_ error: OutputFolderError) {
        isStopped.store(true, ordering: .relaxed)
        ending.withLock { $0.error = $0.error ?? error }
    }

    func outcome() throws(OutputFolderError) -> StagedFiles? {
        let ending = ending.withLock { $0 }
        if let error = ending.error { throw error }
        return ending.isCancelled ? nil : ending.staged
    }
}
