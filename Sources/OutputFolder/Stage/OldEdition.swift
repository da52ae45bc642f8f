#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The edition as it is before the writing: its folder, and the list of what we made in it.
struct OldEdition: Sendable {
    let folder: OpenFolder
    let manifest: Manifest

    /// The edition's folder, checked for files that are not ours; nil where there is none.
    init?(_ names: StateNames, in output: OpenFolder, _ state: OpenFolder) throws(OutputFolderError) {
        guard let status = try output.status(of: names.edition) else { return nil }
        let path = output.shown(names.edition)
        if kind(of: status) == mode_t(S_IFLNK) {
            let target = output.linkTarget(of: names.edition)
            throw .unsafeFolder(path: path, reason: "it is a link that leads to `\(target)`")
        }
        guard kind(of: status) == mode_t(S_IFDIR), let folder = try output.folder(names.edition) else {
            throw .unsafeFolder(path: path, reason: "it is not a folder")
        }
        self.folder = folder
        manifest = try state.readFile(names.manifest).flatMap { ManifestFormat.manifest($0) } ?? .empty
        try refuseForeignFiles()
    }

    /// Refuses a tree with files, links or folders that we did not make. A file of ours that was changed counts
    /// as ours.
    func refuseForeignFiles() throws(OutputFolderError) {
        var foreign: [String] = []
        try collectForeign(in: folder, prefix: "", into: &foreign)
        if foreign.isEmpty { return }
        let first = foreign.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(5)
        throw .foreignFiles(folder: folder.path, names: Array(first), count: foreign.count)
    }

    private func collectForeign(
        in folder: OpenFolder, prefix: String, into foreign: inout [String]
    ) throws(OutputFolderError) {
        for entry in try folder.entries() {
            let path = ExactPath(prefix + entry.name)
            if entry.kind == .folder, entry.isUTF8, manifest.folders.contains(path) {
                guard let inside = try folder.folder(entry.name) else { continue }
                try collectForeign(in: inside, prefix: path.text + "/", into: &foreign)
            } else if entry.kind == .file, entry.isUTF8, manifest.entries[path] != nil {
                continue
            } else {
                foreign.append(entry.kind == .folder ? path.text + "/" : path.text)
            }
        }
    }
}
