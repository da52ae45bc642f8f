/// Paths within a site: relative, their parts separated by `/`. All of it works on bytes.
enum SitePath {
    /// Where a page of a source file is put: `guides/trust.md` is `guides/trust.html`, `guides/README.md` the
    /// section's own page `guides/index.html` where no `index.md` is beside it.
    static func output(of source: String, isSectionPage: Bool) -> String {
        isSectionPage ? join(folder(of: source), "index.html") : withoutExtension(source) + ".html"
    }

    /// The part before the last `/`; empty for a file at the top.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path.utf8[..<slash]) ?? ""
    }

    /// The part after the last `/`.
    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path.utf8[path.utf8.index(after: slash)...]) ?? path
    }

    /// The path without its last extension; a dot that begins a name begins no extension.
    static func withoutExtension(_ path: String) -> String {
        let nameStart = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), dot > (nameStart ?? path.utf8.startIndex)
        else { return path }
        return String(path.utf8[..<dot]) ?? path
    }

    /// Whether a path ends in these bytes.
    static func has(_ path: String, suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { path.utf8.count >= $0.count && path.utf8.suffix($0.count).elementsEqual($0) }
    }

    /// Whether a file is Markdown: its name ends in `.md` or `.markdown`, whatever the letters' case.
    static func isMarkdown(_ path: String) -> Bool {
        let lowered = lowercasedASCII(path.utf8.suffix(9))
        return lowered.suffix(3).elementsEqual(".md".utf8) || lowered.elementsEqual(".markdown".utf8)
    }

    /// `index` or `readme` for a Markdown file of that name, by which it is its folder's page; nil for others.
    static func sectionName(of path: String) -> String? {
        guard isMarkdown(path) else { return nil }
        let stem = lowercasedASCII(withoutExtension(name(of: path)).utf8.prefix(8))
        return ["index", "readme"].first { stem.elementsEqual($0.utf8) }
    }

    private static func lowercasedASCII(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// A folder and a name; an empty folder adds nothing.
    static func join(_ folder: String, _ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }

    /// A path seen from a folder, with `.` and `..` taken away; nil where it leads out of the site.
    static func resolve(_ path: [UInt8], from folder: String) -> String? {
        let isFromRoot = path.first == UInt8(ascii: "/")
        var parts = isFromRoot ? [] : folder.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
        for part in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            } else {
                parts.append(Array(part))
            }
        }
        return String(validating: Array(parts.joined(separator: "/".utf8)), as: UTF8.self)
    }

    /// Two paths that a file system may take for one give the same key: letters folded, canonically composed.
    static func collisionKey(_ path: String) -> String { path.lowercased() }
}
