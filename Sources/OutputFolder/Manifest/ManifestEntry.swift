#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that we made, as it was when we had made it.
struct ManifestEntry: Sendable {
    let path: ExactPath
    /// XXH64 of its bytes.
    let hash: UInt64
    /// In bytes.
    let size: Int
    /// When its bytes were written last, in seconds and nanoseconds since 1970.
    let seconds: Int
    let nanoseconds: Int

    init(path: ExactPath, hash: UInt64, size: Int, seconds: Int, nanoseconds: Int) {
        self.path = path
        self.hash = hash
        self.size = size
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// The entry of a file with this status.
    init(path: ExactPath, hash: UInt64, status: stat) {
        #if canImport(Glibc)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        self.init(
            path: path, hash: hash, size: Int(status.st_size), seconds: Int(time.tv_sec),
            nanoseconds: Int(time.tv_nsec))
    }

    /// Whether a file with this status is still as we made it: a file, with our size and time.
    func isStill(_ status: stat) -> Bool {
        let now = ManifestEntry(path: path, hash: hash, status: status)
        return kind(of: status) == mode_t(S_IFREG) && now.size == size && now.seconds == seconds
            && now.nanoseconds == nanoseconds
    }
}
