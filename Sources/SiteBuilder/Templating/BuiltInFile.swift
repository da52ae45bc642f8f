import EmbeddedFiles

/// A file of Guidepost's own repository that the program carries inside it.
public struct BuiltInFile: Sendable {
    /// The path in the repository, such as `templates/page.html`.
    public let path: String
    /// The file's bytes.
    public let bytes: [UInt8]

    /// A file by its path and bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The built-in files whose paths begin with a prefix, in the order of their paths.
public func builtInFiles(below prefix: String) -> [BuiltInFile] {
    var files: [BuiltInFile] = []
    for index in 0..<embedded_file_count {
        guard let file = embedded_file_at(index) else { continue }
        let path = String(cString: file.pointee.path)
        guard path.utf8.starts(with: prefix.utf8) else { continue }
        let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.length)
        files.append(BuiltInFile(path: path, bytes: Array(bytes)))
    }
    return files
}
