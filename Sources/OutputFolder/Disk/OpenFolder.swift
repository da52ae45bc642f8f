#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder that is held open, so that what happens in it happens there whatever its path leads to by then.
final class OpenFolder: Sendable {
    let descriptor: Int32
    /// The path as messages print it.
    let path: String
    let identity: FileIdentity

    private init(descriptor: Int32, path: String, identity: FileIdentity) {
        self.descriptor = descriptor
        self.path = path
        self.identity = identity
    }

    deinit { close(descriptor) }

    /// Opens a folder by its path; nil where nothing is there. `followingLink` is about the last part only.
    static func open(_ path: String, followingLink: Bool) throws(OutputFolderError) -> OpenFolder? {
        try open(path, in: AT_FDCWD, shown: path, followingLink: followingLink)
    }

    /// Opens a folder inside this one, never through a link; nil where nothing is there.
    func folder(_ name: String) throws(OutputFolderError) -> OpenFolder? {
        try Self.open(name, in: descriptor, shown: shown(name), followingLink: false)
    }

    /// Makes a folder inside this one, and opens it. One that is there already is an error.
    func newFolder(_ name: String) throws(OutputFolderError) -> OpenFolder {
        if mkdirat(descriptor, name, 0o755) == -1 { throw systemError("make the folder", shown(name), errno) }
        guard let folder = try folder(name) else { throw systemError("open the folder", shown(name), ENOENT) }
        return folder
    }

    /// What is known about a file, links not followed; nil where nothing is there.
    func status(of name: String) throws(OutputFolderError) -> stat? {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
        let code = errno
        if code == ENOENT { return nil }
        throw systemError("look at", shown(name), code)
    }

    /// Where a link leads, as it is written in it.
    func linkTarget(of name: String) -> String { OutputFolder.linkTarget(of: name, in: descriptor) }

    /// Renames something of this folder into another folder.
    func move(_ name: String, to folder: OpenFolder, _ newName: String) throws(OutputFolderError) {
        if renameat(descriptor, name, folder.descriptor, newName) == -1 {
            throw systemError("rename", "\(shown(name))` to `\(folder.shown(newName))", errno)
        }
    }

    /// Removes a file of this folder; one that is not there is no error.
    func removeFile(_ name: String) throws(OutputFolderError) {
        if unlinkat(descriptor, name, 0) == -1, errno != ENOENT {
            throw systemError("remove", shown(name), errno)
        }
    }

    /// The path of something in this folder, as messages print it.
    func shown(_ name: String) -> String {
        path.utf8.last == UInt8(ascii: "/") ? path + name : "\(path)/\(name)"
    }

    private static func open(
        _ name: String, in parent: Int32, shown: String, followingLink: Bool
    ) throws(OutputFolderError) -> OpenFolder? {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
        let descriptor = retrying { openat(parent, name, flags) }
        guard descriptor >= 0 else {
            let code = errno
            if code == ENOENT { return nil }
            throw systemError("open the folder", shown, code)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw systemError("look at", shown, code)
        }
        return OpenFolder(descriptor: descriptor, path: shown, identity: FileIdentity(status))
    }
}
