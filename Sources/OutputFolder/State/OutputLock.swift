#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lock that keeps two builds apart. It ends with this value, and with the process however that dies.
final class OutputLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock of a file, which is made where it is not there; nil where another process has it.
    init?(_ name: String, in folder: OpenFolder) throws(OutputFolderError) {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
        descriptor = retrying { openat(folder.descriptor, name, flags, 0o644) }
        guard descriptor >= 0 else { throw systemError("open", folder.shown(name), errno) }
        guard retrying({ [descriptor] in flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
            let code = errno
            if code == EWOULDBLOCK { return nil }
            throw systemError("lock", folder.shown(name), code)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes a first line into the lock's file; 0, or the errno.
    func write(_ line: [UInt8]) -> Int32 {
        let count = retrying { systemWrite(descriptor, line, line.count) }
        return count == line.count ? 0 : count < 0 ? errno : ENOSPC
    }
}
