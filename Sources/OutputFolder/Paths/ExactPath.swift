#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A path that is equal to another only where all bytes are. `==` of String would take two spellings of `é` for
/// one file, which they are not on Linux.
struct ExactPath: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (first: ExactPath, second: ExactPath) -> Bool {
        guard first.text.utf8.count == second.text.utf8.count else { return false }
        // A native string has its bytes in one piece; comparing them at once is several times faster.
        let areEqual = first.text.utf8.withContiguousStorageIfAvailable { one in
            second.text.utf8.withContiguousStorageIfAvailable { two in
                guard let oneStart = one.baseAddress, let twoStart = two.baseAddress else { return true }
                return memcmp(oneStart, twoStart, one.count) == 0
            }
        }
        return (areEqual ?? nil) ?? first.text.utf8.elementsEqual(second.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        let isHashed: Void? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isHashed == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }

    /// The folders above it inside the edition, the nearest first: `a/b` and `a` for `a/b/c.html`.
    var folders: [ExactPath] {
        var folders: [ExactPath] = []
        var rest = text.utf8[...]
        while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
            rest = rest[..<slash]
            folders.append(ExactPath(String(Substring(rest))))
        }
        return folders
    }

    /// The bytes of the folder it lies in; empty at the top.
    var folderBytes: Substring.UTF8View {
        let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) ?? text.utf8.startIndex
        return text.utf8[..<slash]
    }
}
