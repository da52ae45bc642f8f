#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Our own folder beside the editions, `output/.guidepost`, held together with its lock.
///
/// In it lie the lock, a manifest for each edition, and while a build is at work the tree that it prepares and
/// what a swap leaves for a moment (see `StateNames`). It counts as ours by the lock's first line; a folder of
/// this name that holds anything else is refused.
struct StateFolder {
    let folder: OpenFolder
    private let lock: OutputLock

    private static let name = ".guidepost"
    private static let lockName = "lock"
    private static let mark = Array("guidepost output 1\n".utf8)

    /// Opens the folder, making it where it is not there, and takes the lock or says that it is taken.
    init(in output: OpenFolder) throws(OutputFolderError) {
        folder = try Self.openOrMake(in: output)
        // Before anything is written: a folder that is not ours gets no lock file either.
        let hasLock = try folder.status(of: Self.lockName) != nil
        let isEmpty = try folder.entries().isEmpty
        guard hasLock || isEmpty else { throw Self.foreign(folder) }
        guard let lock = try OutputLock(Self.lockName, in: folder) else { throw .busy(folder: output.path) }
        self.lock = lock
        let content = try folder.readFile(Self.lockName) ?? []
        if content.starts(with: Self.mark) { return }
        // A build that was killed right here leaves a lock file without its line, and nothing else.
        let names = try folder.entries()
        guard content.isEmpty, names.count == 1 else { throw Self.foreign(folder) }
        let code = lock.write(Self.mark)
        if code != 0 { throw systemError("write", folder.shown(Self.lockName), code) }
    }

    /// The folder with its lock; nil where we never wrote into the output.
    static func existing(in output: OpenFolder) throws(OutputFolderError) -> StateFolder? {
        try output.status(of: name) == nil ? nil : StateFolder(in: output)
    }

    /// Removes the folder with its lock, unless somebody keeps something in it.
    func remove(from output: OpenFolder) throws(OutputFolderError) {
        guard try folder.entries().count == 1 else { return }
        try folder.removeFile(Self.lockName)
        try output.removeTree(Self.name)
    }

    private static func openOrMake(in output: OpenFolder) throws(OutputFolderError) -> OpenFolder {
        if mkdirat(output.descriptor, name, 0o755) == -1, errno != EEXIST {
            throw systemError("make the folder", output.shown(name), errno)
        }
        guard let status = try output.status(of: name), kind(of: status) == mode_t(S_IFDIR),
            let folder = try output.folder(name)
        else { throw .unsafeFolder(path: output.shown(name), reason: "it is not a folder") }
        return folder
    }

    private static func foreign(_ folder: OpenFolder) -> OutputFolderError {
        .unsafeFolder(path: folder.path, reason: "a folder of this name is there that Guidepost did not make")
    }
}
