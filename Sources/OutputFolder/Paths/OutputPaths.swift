/// Refuses an edition whose files cannot all be written: paths that leave it, two files with one path, or a file
/// whose path is another's folder.
func checkPaths(_ files: [OutputFile]) throws(OutputFolderError) {
    var paths = Set<ExactPath>(minimumCapacity: files.count)
    for file in files {
        if let reason = unsafePart(of: file.path) { throw .unsafePath(path: file.path, reason: reason) }
        guard paths.insert(ExactPath(file.path)).inserted else { throw .duplicatePath(path: file.path) }
    }
    for folder in allFolders(of: files.lazy.map { ExactPath($0.path) }) where paths.contains(folder) {
        throw .unsafePath(path: folder.text, reason: "other files lie in a folder of this name")
    }
}

/// All folders that the paths need, without the top.
func allFolders(of paths: some Sequence<ExactPath>) -> Set<ExactPath> {
    var folders: Set<ExactPath> = []
    var last: ExactPath?
    for path in paths {
        // Neighbors mostly share a folder, and then there is nothing new in it.
        if let last, path.folderBytes.elementsEqual(last.folderBytes) { continue }
        folders.formUnion(path.folders)
        last = path
    }
    return folders
}

/// Why a path cannot be one of an edition's; nil where it can. Decided on bytes.
func unsafePart(of path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if path.utf8.contains(0) { return "it holds a NUL" }
    if path.utf8.isEmpty { return "it is empty" }
    if path.utf8.first == UInt8(ascii: "/") { return "it begins at the file system's root" }
    if parts.contains(where: \.isEmpty) { return "it has an empty part" }
    if parts.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
        return "it has a part `.` or `..`"
    }
    // Trees are walked with one open folder a level.
    return parts.count > 128 ? "it has more than 128 parts" : nil
}

/// Why a name cannot be an edition's; nil where it can. Names that begin with a dot are our own.
func unsafePart(ofEdition name: String) -> String? {
    if name.utf8.isEmpty { return "the edition has no name" }
    let isPlain = name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
    return isPlain && name.utf8.count <= 64 ? nil : "an edition's name has letters, digits, `-` and `_` only"
}
