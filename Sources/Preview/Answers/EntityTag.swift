/// A file's entity tag (RFC 9110 section 8.8.3): equal bytes have equal tags while the program runs.
///
/// Swift's hasher starts from another seed in every process, so that a tag means nothing to the next server.
func entityTag(of bytes: [UInt8]) -> String {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return "\"\(String(UInt(bitPattern: hasher.finalize()), radix: 16))\""
}

/// Whether one of the If-None-Match headers names the tag, or is `*` (RFC 9110 section 13.1.2).
func matches(ifNoneMatch headers: [String], tag: String) -> Bool {
    headers.contains { header in
        header.utf8.split(separator: UInt8(ascii: ",")).contains { item in
            var item = item.drop(while: isBlank)
            while let last = item.last, isBlank(last) { item.removeLast() }
            if item.starts(with: "W/".utf8) { item = item.dropFirst(2) }
            return item.elementsEqual(tag.utf8) || item.elementsEqual("*".utf8)
        }
    }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
