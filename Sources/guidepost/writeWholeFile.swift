#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes a new file as a whole or not at all: beside its place first, then linked into it. A file that is there
/// already is not replaced.
func writeWholeFile(_ path: String, _ bytes: [UInt8]) throws {
    makeFolders(above: path)
    let draft = path + ".new~"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    defer { unlink(draft) }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let problem = errno
    close(descriptor)
    guard isWritten else {
        errno = problem
        throw cannotWrite(path)
    }
    guard link(draft, path) == 0 else { throw cannotWrite(path) }
}

/// Makes the folders that a path needs; those that are there stay.
func makeFolders(above path: String) {
    var end = path.utf8.startIndex
    while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
        if let parent = String(path.utf8[..<slash]), !parent.utf8.isEmpty { mkdir(parent, 0o777) }
        end = path.utf8.index(after: slash)
    }
}

/// Says that a file cannot be written, by the machine's reason.
func cannotWrite(_ path: String) -> Ending {
    writeLine("guidepost: \(path) cannot be written: \(String(cString: strerror(errno)))", to: .errors)
    return .machineFailed
}
