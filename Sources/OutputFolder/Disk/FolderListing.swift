#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A name in a folder.
struct FolderEntry {
    enum Kind { case folder, file, other }
    let name: String
    /// Links are `other`, whatever they lead to.
    let kind: Kind
    /// Whether the name's bytes are UTF-8, so that `name` leads back to it.
    let isUTF8: Bool
}

extension OpenFolder {
    /// Everything in the folder but `.` and `..`, in the order in which the system gives it.
    func entries() throws(OutputFolderError) -> [FolderEntry] {
        // The listing gets a descriptor of its own, since closing it closes the descriptor.
        let listed = retrying { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard listed >= 0 else { throw systemError("list the folder", path, errno) }
        guard let stream = fdopendir(listed) else {
            let code = errno
            close(listed)
            throw systemError("list the folder", path, code)
        }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                let code = errno
                if code == 0 { return entries }
                throw systemError("list the folder", path, code)
            }
            if let found = try self.entry(entry) { entries.append(found) }
        }
    }

    private func entry(_ raw: UnsafeMutablePointer<dirent>) throws(OutputFolderError) -> FolderEntry? {
        let type = Int(raw.pointee.d_type)
        let (name, isUTF8) = withUnsafeBytes(of: &raw.pointee.d_name) { bytes in
            let text = bytes.prefix { $0 != 0 }
            let name = String(decoding: text, as: UTF8.self)
            return (name, name.utf8.elementsEqual(text))
        }
        if name.utf8.elementsEqual(".".utf8) || name.utf8.elementsEqual("..".utf8) { return nil }
        return FolderEntry(name: name, kind: try kind(of: name, type: type), isUTF8: isUTF8)
    }

    private func kind(of name: String, type: Int) throws(OutputFolderError) -> FolderEntry.Kind {
        switch type {
        case Int(DT_DIR): return .folder
        case Int(DT_REG): return .file
        case Int(DT_UNKNOWN):
            // Some file systems do not tell the kind with the name.
            guard let status = try status(of: name) else { return .other }
            let kind = OutputFolder.kind(of: status)
            return kind == mode_t(S_IFDIR) ? .folder : kind == mode_t(S_IFREG) ? .file : .other
        default: return .other
        }
    }
}
