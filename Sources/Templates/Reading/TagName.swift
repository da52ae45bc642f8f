extension Token.Kind {
    /// The kind of tag that a sign begins; nil where the byte is no sign but the name's first byte.
    init?(sign: UInt8) {
        switch sign {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "&"): self = .raw
        default: return nil
        }
    }
}

/// What is wrong with a name in a tag of a kind, and what to do about it; nil where the name is good.
///
/// A name in the context has letters, digits, `_` and `-`, and parts joined by single dots, or it is `.` alone.
/// A template's name may have dots and slashes anywhere. A closing name is only compared with the opening one.
func problemWithName(_ name: ArraySlice<UInt8>, of kind: Token.Kind) -> (summary: String, help: String)? {
    guard let first = name.first else { return ("Tag has no name", "Write a name into it, or take it out.") }
    if kind == .close { return nil }
    let shown = String(decoding: name.prefix(40), as: UTF8.self)
    if first == UInt8(ascii: "*") {
        return (
            "“\(shown)” would choose a template by a value, which is not supported",
            "Name the template itself, within a section for each case."
        )
    }
    if first == UInt8(ascii: "%") {
        return ("“\(shown)” is a pragma, which is not supported", "Take the tag out.")
    }
    if kind == .partial || kind == .parent || kind == .block {
        let isGood = name.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
        return isGood ? nil : ("“\(shown)” is not a name", "Use letters, digits, “-”, “_”, “.” and “/” only.")
    }
    if isPath(name) { return nil }
    return (
        "“\(shown)” is not a name",
        "Use letters, digits, “-” and “_”, and single dots between the parts of a name."
    )
}

private func isPath(_ name: ArraySlice<UInt8>) -> Bool {
    if name.elementsEqual([UInt8(ascii: ".")]) { return true }
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
        true
    default: false
    }
}
