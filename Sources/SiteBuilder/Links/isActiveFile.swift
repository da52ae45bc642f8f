/// Whether a file of `content/` could run something when a reader opens it: pages of other makers' HTML or XML, and
/// SVG pictures with anything in them but drawing (safety.md I06, I07). Pictures of pixels and documents are none.
func isActiveFile(_ path: String, files: any SiteFiles) -> Bool {
    let name = SitePath.name(of: path).utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let active = [".html", ".htm", ".xhtml", ".xht", ".shtml", ".xml", ".xsl", ".xslt", ".mht", ".hta"]
    if active.contains(where: { name.suffix($0.utf8.count).elementsEqual($0.utf8) }) { return true }
    guard name.suffix(4).elementsEqual(".svg".utf8) else { return name.suffix(5).elementsEqual(".svgz".utf8) }
    guard case .success(let bytes) = files.read("content/" + path, limit: 16 << 20) else { return true }
    return isActiveSVG(bytes)
}

/// Whether an SVG picture has anything but drawing in it. What is not understood counts as active.
func isActiveSVG(_ bytes: [UInt8]) -> Bool {
    let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    // Another encoding would hide everything below.
    if text.contains(0) || text.starts(with: [0xFE, 0xFF]) || text.starts(with: [0xFF, 0xFE]) { return true }
    var index = 0
    while index < text.count {
        let rest = text[index...]
        if rest.starts(with: "<!".utf8), !rest.starts(with: "<!--".utf8), !rest.starts(with: "<![cdata[".utf8) {
            return true
        }
        if rest.starts(with: "<?".utf8), !rest.starts(with: "<?xml ".utf8) { return true }
        if rest.first == UInt8(ascii: "<"), activeElements.contains(where: elementName(rest).elementsEqual) {
            return true
        }
        if rest.starts(with: "@import".utf8) { return true }
        if rest.starts(with: "url(".utf8), !isInside(rest.dropFirst(4)) { return true }
        if rest.starts(with: "href".utf8), !leadsInside(rest.dropFirst(4)) { return true }
        if isHandler(text, at: index) { return true }
        index += 1
    }
    return false
}

private let activeElements = [
    "script", "foreignobject", "iframe", "object", "embed", "handler", "set", "animate", "animatetransform",
    "animatemotion", "audio", "video", "a",
].map { Array($0.utf8) }

/// The name of the element that a `<` begins, without its namespace.
private func elementName(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = rest.dropFirst().prefix { !isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
}

/// Whether the value of an `href` is a part of the same picture or a picture of pixels.
private func leadsInside(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest.drop(while: isBlank)
    guard rest.popFirst() == UInt8(ascii: "=") else { return true }
    rest = rest.drop(while: isBlank)
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return false
    }
    return isInside(rest)
}

/// Whether an address, in quotes or not, is a part of the same picture or a picture of pixels.
private func isInside(_ address: ArraySlice<UInt8>) -> Bool {
    let rest = address.drop { isBlank($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    return rest.first == UInt8(ascii: "#")
        || ["png", "jpeg", "gif", "webp"].contains { rest.starts(with: "data:image/\($0)".utf8) }
}

/// Whether an attribute that begins with `on` stands here.
private func isHandler(_ text: [UInt8], at index: Int) -> Bool {
    guard index > 0, index + 2 < text.count, text[index] == UInt8(ascii: "o"),
        text[index + 1] == UInt8(ascii: "n"),
        isBlank(text[index - 1])
            || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/")].contains(text[index - 1])
    else { return false }
    let name = text[(index + 2)...].prefix { (0x61...0x7A).contains($0) }
    return !name.isEmpty && text[name.endIndex...].drop(while: isBlank).first == UInt8(ascii: "=")
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
