#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Opens the output folder, making it where it is not there; refuses what must not be written into.
func openTarget(_ path: String, site: String) throws(OutputFolderError) -> OpenFolder {
    if let folder = try existingTarget(path, site: site) { return folder }
    return try makeTarget(withoutTrailingSlashes(path), ProtectedFolders(site: site))
}

/// Opens the output folder; nil where it is not there. Refuses what must not be written into.
func existingTarget(_ path: String, site: String) throws(OutputFolderError) -> OpenFolder? {
    if path.utf8.isEmpty { throw .unsafeFolder(path: path, reason: "the folder has no name") }
    if path.utf8.contains(0) { throw .unsafeFolder(path: path, reason: "its name holds a NUL") }
    let path = withoutTrailingSlashes(path)
    try refuseLinkOrFile(path)
    guard let folder = try OpenFolder.open(path, followingLink: false) else { return nil }
    if let reason = try ProtectedFolders(site: site).reason(against: folder) {
        throw .unsafeFolder(path: path, reason: reason)
    }
    return folder
}

/// Makes a folder and those above it that are missing.
private func makeTarget(_ path: String, _ protected: ProtectedFolders) throws(OutputFolderError) -> OpenFolder {
    var missing: [String] = []
    var rest = path
    var existing: OpenFolder?
    while existing == nil {
        let (above, name) = lastPart(of: rest)
        if name.utf8.elementsEqual("..".utf8) || name.utf8.elementsEqual(".".utf8) || name.utf8.isEmpty {
            throw .unsafeFolder(path: path, reason: "a folder on the way to it does not exist")
        }
        missing.append(name)
        existing = try OpenFolder.open(above, followingLink: true)
        rest = above
    }
    guard var folder = existing else { throw systemError("open the folder", path, ENOENT) }
    if let reason = try protected.reasonAgainstFolder(inside: folder) {
        throw .unsafeFolder(path: path, reason: reason)
    }
    for name in missing.reversed() { folder = try folder.newFolder(name) }
    return folder
}

/// A link is followed by whoever writes into it, and would lead the edition elsewhere.
private func refuseLinkOrFile(_ path: String) throws(OutputFolderError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
        let code = errno
        if code == ENOENT { return }
        throw systemError("look at", path, code)
    }
    if kind(of: status) == mode_t(S_IFLNK) {
        let target = linkTarget(of: path, in: AT_FDCWD)
        throw .unsafeFolder(path: path, reason: "it is a link that leads to `\(target)`")
    }
    if kind(of: status) != mode_t(S_IFDIR) { throw .unsafeFolder(path: path, reason: "it is not a folder") }
}

/// With a slash behind it, a link is followed even where that is forbidden.
private func withoutTrailingSlashes(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
    return String(Substring(bytes))
}

/// `("a", "b")` for `a/b`, `(".", "b")` for `b`, `("/", "b")` for `/b`.
private func lastPart(of path: String) -> (above: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = String(Substring(path.utf8[path.utf8.index(after: slash)...]))
    let above = withoutTrailingSlashes(String(Substring(path.utf8[...slash])))
    return (above, name)
}
