import Diagnostics
import SiteBuilder

/// A site as a literal: paths and texts. Paths in `unreadable` are listed and cannot be read.
struct MemoryFiles: SiteFiles {
    let texts: [String: [UInt8]]
    let unreadable: Set<String>

    init(_ texts: [String: String], unreadable: Set<String> = []) {
        self.init(bytes: texts.mapValues { Array($0.utf8) }, unreadable: unreadable)
    }

    init(bytes: [String: [UInt8]], unreadable: Set<String> = []) {
        texts = bytes
        self.unreadable = unreadable
    }

    func list(_ folder: String) -> Checked<[String]> {
        Checked(texts.keys.filter { $0.utf8.starts(with: (folder + "/").utf8) }.sorted())
    }

    func hasFolder(_ path: String) -> Bool { !list(path).value.isEmpty }

    func size(_ path: String) -> Int { texts[path]?.count ?? 0 }

    func resolved(_ path: String) -> String { path }

    func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem> {
        if unreadable.contains(path) { return .failure(.system("Permission denied")) }
        guard let bytes = texts[path] else { return .failure(hasFolder(path) ? .isFolder : .missing) }
        return bytes.count <= limit ? .success(bytes) : .failure(.tooLarge(bytes: bytes.count, limit: limit))
    }
}
