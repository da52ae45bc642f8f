import Support

/// The files of `templates/assets/` under their fingerprinted names.
struct TemplateAssets: Sendable {
    struct File: Sendable {
        /// Where it is put, such as `assets/style.1f2e3d4c.css`.
        let output: String
        let bytes: [UInt8]
    }

    /// By the name below `templates/assets/`, such as `style.css`.
    let files: [String: File]

    /// Gives every file a name that changes with its bytes, so that browsers may keep it for ever.
    init(_ assets: [(name: String, bytes: [UInt8])]) {
        var files: [String: File] = [:]
        for (name, bytes) in assets {
            let stem = SitePath.withoutExtension(name)
            let ending = String(name.utf8.dropFirst(stem.utf8.count)) ?? ""
            files[name] = File(output: "assets/\(stem).\(fingerprint(of: bytes))\(ending)", bytes: bytes)
        }
        self.files = files
    }

    /// Where a file is put; its own name where there is no such file.
    func output(of name: String) -> String { files[name]?.output ?? "assets/" + name }
}

/// Eight hexadecimal digits that change with the bytes.
private func fingerprint(of bytes: [UInt8]) -> String {
    let hash = bytes.withUnsafeBytes { xxh64($0) } >> 32
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}
