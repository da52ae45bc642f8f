#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Folders that an output must not be, told by what they are and not by how their paths are written.
struct ProtectedFolders {
    /// No output may be one of these: the root, the home folder, the site and the current folder and all above.
    private var themselves: [FileIdentity: String] = [:]
    /// No output may be one of these or lie in one: `content`, `templates`, `.git`.
    private var withAllInside: [FileIdentity: String] = [:]

    /// The folders around a site.
    init(site: String) throws(OutputFolderError) {
        if let root = try? OpenFolder.open("/", followingLink: true) {
            themselves[root.identity] = "it is the root of the file system"
        }
        for (path, words) in [(".", "the current folder"), (site, "the site's folder")] {
            guard let folder = try OpenFolder.open(path, followingLink: true) else { continue }
            for above in try foldersAbove(folder) where themselves[above] == nil {
                themselves[above] = "\(words) lies in it"
            }
            themselves[folder.identity] = "it is \(words)"
            for name in ["content", "templates", ".git"] {
                guard let inside = try? OpenFolder.open(folder.shown(name), followingLink: true) else {
                    continue
                }
                withAllInside[inside.identity] = "`\(name)`"
            }
        }
        if let path = homeFolder(), let home = try? OpenFolder.open(path, followingLink: true) {
            themselves[home.identity] = "it is your home folder"
        }
    }

    /// Why nothing may be written into this folder; nil where it may.
    func reason(against folder: OpenFolder) throws(OutputFolderError) -> String? {
        if let reason = themselves[folder.identity] { return reason }
        return try reasonAgainstFolder(inside: folder)
    }

    /// Why no new folder may be made in this folder; nil where it may.
    func reasonAgainstFolder(inside folder: OpenFolder) throws(OutputFolderError) -> String? {
        if let name = withAllInside[folder.identity] { return "it is \(name) of the site or lies in it" }
        for above in try foldersAbove(folder) {
            if let name = withAllInside[above] { return "it lies in \(name) of the site" }
        }
        return nil
    }
}

/// All folders above one, up to the root.
private func foldersAbove(_ folder: OpenFolder) throws(OutputFolderError) -> [FileIdentity] {
    var above: [FileIdentity] = []
    var current = folder
    while let parent = try current.folder(".."), parent.identity != current.identity {
        above.append(parent.identity)
        current = parent
    }
    return above
}

/// The user's home folder: by the environment, else by the system's list of users.
private func homeFolder() -> String? {
    if let home = getenv("HOME"), home.pointee != 0 { return String(cString: home) }
    guard let user = getpwuid(getuid()), let home = user.pointee.pw_dir else { return nil }
    return String(cString: home)
}
