#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Repeats a system call for as long as a signal interrupts it.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}

/// The error of a failed system call; `code` is its errno.
func systemError(_ operation: String, _ path: String, _ code: Int32) -> OutputFolderError {
    .system(operation: operation, path: path, reason: String(cString: strerror(code)))
}

/// The kind of file a mode says: S_IFDIR, S_IFREG, S_IFLNK …
func kind(of status: stat) -> mode_t { status.st_mode & mode_t(S_IFMT) }

/// Identifies a folder whatever path leads to it.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
    }
}

/// `write` of the system, callable from types that have a `write` of their own.
func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }

/// Where a link leads, as it is written in it; at most 4,096 bytes, which is all that Linux allows.
func linkTarget(of name: String, in folder: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlinkat(folder, name, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
