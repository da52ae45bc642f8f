import Support
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Brings a full stage to the disk and into the edition's place, its manifest with it.
///
/// Whatever fails here is undone, so that the old edition stands as before; only the removal of the old tree
/// comes after the point of no return, and the next command repeats it.
func publish(
    _ stage: OpenFolder, _ staged: StagedFiles, _ names: StateNames, in output: OpenFolder, _ state: OpenFolder,
    old: OldEdition?, exchange: Exchange
) throws(OutputFolderError) {
    let manifest = ManifestFormat.bytes(tree: stage.identity.inode, entries: staged.entries)
    try writeOnThread(manifest, to: names.nextManifest, in: state)
    let code = synchronizeFileSystem(of: stage)
    if code != 0 { throw systemError("write to the disk of", stage.path, code) }
    let swap = try Swap.make(names, in: output, state, hasOld: old != nil, exchange: exchange)
    do throws(OutputFolderError) {
        // The old tree may go only when the swap is on the disk.
        if retrying({ fsync(output.descriptor) }) == -1, errno != EINVAL {
            throw systemError("write to the disk", output.path, errno)
        }
        // Somebody may have put a file into it since it was looked at first; now nobody can by its path.
        try old?.refuseForeignFiles()
        try state.move(names.nextManifest, to: state, names.manifest)
    } catch {
        try swap.undo(names, in: output, state, exchange: exchange)
        throw error
    }
    switch swap {
    case .fresh: break
    case .exchanged: try state.removeTree(names.stage)
    case .renamed: try state.removeTree(names.old)
    }
}

/// On a thread of our own, where a file beyond the user's limit is an error.
private func writeOnThread(
    _ bytes: [UInt8], to name: String, in folder: OpenFolder
) throws(OutputFolderError) {
    let outcome = Outcome()
    onThreads(1) {
        let result = bytes.withUnsafeBytes { raw in
            Result { () throws(OutputFolderError) in _ = try folder.writeNewFile(name, raw) }
        }
        outcome.result.withLock { $0 = result }
    }
    try outcome.result.withLock { $0 }.get()
}

private final class Outcome: Sendable {
    let result = Mutex<Result<Void, OutputFolderError>>(.success(()))
}
