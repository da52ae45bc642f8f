/// The path of a request's target, checked and decoded once.
struct RequestPath: Equatable {
    /// The path below the site's root: `guides/trust.html`, empty for the root. Valid UTF-8 without control
    /// characters, backslashes, and empty, `.` or `..` parts.
    let path: String

    /// Whether the target ended in a slash, that is, names a folder. The root does.
    let isFolder: Bool

    /// The file that the path stands for: a folder's is its `index.html`.
    var file: String {
        guard isFolder else { return path }
        return path.isEmpty ? "index.html" : path + "/index.html"
    }

    /// The path of the request target `target`, or nil when it is not in origin form (`/…`, RFC 9112 section 3.2.1)
    /// or holds anything that a browser never sends for a page of a site.
    ///
    /// What follows a `?` is dropped. Percent-decoding happens once and on bytes, and everything is checked after it:
    /// servers of this kind were broken into by checking first, or by decoding twice.
    init?(target: String) {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(target.utf8.count)
        var bytes = target.utf8.makeIterator()
        guard bytes.next() == UInt8(ascii: "/") else { return nil }
        while let byte = bytes.next(), byte != UInt8(ascii: "?") {
            if byte == UInt8(ascii: "%") {
                guard let high = bytes.next().flatMap(hexDigit), let low = bytes.next().flatMap(hexDigit) else {
                    return nil
                }
                let value = high << 4 | low
                // An encoded slash is not a separator, and no page has a slash in its name.
                guard value >= 0x20, value != 0x7F, value != UInt8(ascii: "/"), value != UInt8(ascii: "\\")
                else {
                    return nil
                }
                decoded.append(value)
            } else {
                guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "#") else {
                    return nil
                }
                decoded.append(byte)
            }
        }
        isFolder = decoded.isEmpty || decoded.last == UInt8(ascii: "/")
        if decoded.last == UInt8(ascii: "/") {
            decoded.removeLast()
            guard !decoded.isEmpty else { return nil }
        }
        guard Self.hasPlainParts(decoded), let path = String(validating: decoded, as: UTF8.self) else {
            return nil
        }
        self.path = path
    }

    /// Whether no part between slashes is empty, `.` or `..`; the empty path has no parts.
    private static func hasPlainParts(_ path: [UInt8]) -> Bool {
        guard !path.isEmpty else { return true }
        return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !(part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") })
        }
    }

    /// The folder of this path as a redirect's target: `/guides/`, percent-encoded.
    ///
    /// Since no part of the path is empty, it never begins with two slashes, which would name another host.
    var folderTarget: String {
        var target: [UInt8] = [UInt8(ascii: "/")]
        for byte in path.utf8 {
            if isUnreserved(byte) || byte == UInt8(ascii: "/") {
                target.append(byte)
            } else {
                target += [UInt8(ascii: "%"), upperHexDigits[Int(byte >> 4)], upperHexDigits[Int(byte & 15)]]
            }
        }
        if !path.isEmpty { target.append(UInt8(ascii: "/")) }
        return String(decoding: target, as: UTF8.self)
    }
}

private let upperHexDigits = Array("0123456789ABCDEF".utf8)

/// The value of a hexadecimal digit, or nil.
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

/// Whether the byte stands for itself in a URL (RFC 3986 section 2.3).
private func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        true
    default: false
    }
}
