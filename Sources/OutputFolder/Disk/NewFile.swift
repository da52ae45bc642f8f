#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension OpenFolder {
    /// Writes bytes into a new file at a relative path, making the folders it needs. Gives its status.
    ///
    /// A file that is there already is an error: no byte of an older tree is ever written over.
    func writeNewFile(_ name: String, _ bytes: UnsafeRawBufferPointer) throws(OutputFolderError) -> stat {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var file = retrying { openat(descriptor, name, flags, 0o644) }
        if file == -1, errno == ENOENT {
            try makeFolders(above: name)
            file = retrying { openat(descriptor, name, flags, 0o644) }
        }
        guard file >= 0 else { throw systemError("make", shown(name), errno) }
        let code = writeAll(bytes, to: file)
        var status = stat()
        let statusCode = code == 0 && fstat(file, &status) == -1 ? errno : code
        // Some file systems tell only now that the bytes found no room.
        let closeCode = close(file) == -1 && errno != EINTR ? errno : 0
        guard statusCode == 0, closeCode == 0 else {
            throw systemError("write", shown(name), statusCode == 0 ? closeCode : statusCode)
        }
        return status
    }

    /// Makes the folders above a relative path, as far as they are not there.
    func makeFolders(above name: String) throws(OutputFolderError) {
        for folder in ExactPath(name).folders.reversed() {
            if mkdirat(descriptor, folder.text, 0o755) == -1, errno != EEXIST {
                throw systemError("make the folder", shown(folder.text), errno)
            }
        }
    }

    /// All bytes of a file; nil where it is not there.
    func readFile(_ name: String) throws(OutputFolderError) -> [UInt8]? {
        let file = retrying { openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else {
            let code = errno
            if code == ENOENT { return nil }
            throw systemError("open", shown(name), code)
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        var status = stat()
        if fstat(file, &status) == 0 { bytes.reserveCapacity(max(0, Int(status.st_size))) }
        var buffer = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            let count = retrying { read(file, &buffer, buffer.count) }
            if count == 0 { return bytes }
            guard count > 0 else { throw systemError("read", shown(name), errno) }
            bytes += buffer[..<count]
        }
    }
}

/// Writes all bytes, however few the system takes at a time; 0, or the errno.
private func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = retrying { write(file, part.baseAddress, part.count) }
        if count < 0 { return errno }
        // Zero bytes for a wish of more is no answer a disk may give; going on could last forever.
        if count == 0 { return EIO }
        rest = rest.dropFirst(count)
    }
    return 0
}
