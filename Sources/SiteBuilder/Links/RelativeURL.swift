/// Links between the files of the site, relative, so that the folder works on a server, below any path, and from
/// disk.
enum RelativeURL {
    /// The link from one output file to another, with an optional anchor, percent-encoded (RFC 3986).
    static func from(_ source: String, to target: String, anchor: String? = nil) -> String {
        let here = Array(source.utf8)
        let there = Array(target.utf8)
        var common = 0
        var index = 0
        while index < here.count, index < there.count, here[index] == there[index] {
            index += 1
            if here[index - 1] == UInt8(ascii: "/") { common = index }
        }
        if here == there, let anchor { return "#" + encodedFragment(anchor) }
        var url: [UInt8] = []
        for byte in here[common...] where byte == UInt8(ascii: "/") { url += Array("../".utf8) }
        // A first part with a colon would be read as a scheme.
        let first = there[common...].prefix { $0 != UInt8(ascii: "/") }
        if url.isEmpty, first.contains(UInt8(ascii: ":")) { url += Array("./".utf8) }
        appendEncoded(there[common...], to: &url)
        var text = String(decoding: url, as: UTF8.self)
        if let anchor { text += "#" + encodedFragment(anchor) }
        return text
    }

    /// The path of an output file below a base path such as `/` or `/handbook`, with an optional anchor.
    static func absolute(_ target: String, below basePath: String, anchor: String? = nil) -> String {
        var url = Array(basePath.utf8)
        if url.last != UInt8(ascii: "/") { url.append(UInt8(ascii: "/")) }
        appendEncoded(Array(target.utf8)[...], to: &url)
        let text = String(decoding: url, as: UTF8.self)
        return anchor.map { text + "#" + encodedFragment($0) } ?? text
    }

    /// The path of an `https://host/path` address, beginning with a slash.
    static func path(ofBaseURL url: String) -> String {
        let bytes = Array(url.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 3 <= bytes.count else { return "/" }
        let slash = bytes[(colon + 3)...].firstIndex(of: UInt8(ascii: "/"))
        return slash.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? "/"
    }

    /// What a percent-encoded path means; nil where an escape is broken or hides a NUL.
    static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == 0 { return nil }
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit)
            else {
                return nil
            }
            if high == 0 && low == 0 { return nil }
            result.append(high << 4 | low)
        }
        return result
    }

    private static func encodedFragment(_ anchor: String) -> String {
        var bytes: [UInt8] = []
        appendEncoded(Array(anchor.utf8)[...], to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func appendEncoded(_ bytes: ArraySlice<UInt8>, to url: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in bytes {
            if isUnreservedInPath(byte) {
                url.append(byte)
            } else {
                url.append(UInt8(ascii: "%"))
                url.append(digits[Int(byte >> 4)])
                url.append(digits[Int(byte & 15)])
            }
        }
    }

    /// RFC 3986 section 3.3, `pchar` and `/`, without `'` and `&`, which attributes would have to escape.
    private static func isUnreservedInPath(_ byte: UInt8) -> Bool {
        if isASCIILetterOrDigit(byte) { return true }
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"),
            UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
            UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"),
            UInt8(ascii: "@"):
            return true
        default: return false
        }
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
