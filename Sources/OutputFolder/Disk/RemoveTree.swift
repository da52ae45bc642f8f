#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension OpenFolder {
    /// Removes a folder of ours with all that is in it. Links are removed and never followed.
    func removeTree(_ name: String) throws(OutputFolderError) {
        guard let tree = try folder(name) else { return }
        for entry in try tree.entries() {
            if entry.kind == .folder {
                try tree.removeTree(entry.name)
            } else if unlinkat(tree.descriptor, entry.name, 0) == -1, errno != ENOENT {
                throw systemError("remove", tree.shown(entry.name), errno)
            }
        }
        if unlinkat(descriptor, name, AT_REMOVEDIR) == -1, errno != ENOENT {
            throw systemError("remove the folder", shown(name), errno)
        }
    }
}
