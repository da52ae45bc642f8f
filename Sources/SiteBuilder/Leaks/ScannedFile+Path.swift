import Diagnostics
import Mentoring

extension ScannedFile {
    /// What a copied file is, by its name and, where that says nothing, by its bytes.
    init(path: String, bytes: ArraySlice<UInt8>) {
        let stem = SitePath.withoutExtension(path)
        let ending = path.utf8.dropFirst(stem.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        func isOneOf(_ endings: [String]) -> Bool { endings.contains { ending.elementsEqual($0.utf8) } }
        if isOneOf([".html", ".htm", ".xhtml", ".svg", ".xml"]) {
            self = .markup
        } else if isOneOf([".css"]) {
            self = .style
        } else if isOneOf([".json", ".js", ".mjs", ".map", ".ndjson", ".geojson"]) {
            self = .code
        } else if isOneOf([".csv", ".tsv", ".txt", ".md", ".vtt", ".ics"]) {
            self = .plain
        } else {
            // Pictures and archives begin with bytes that no text has.
            let start = SourceText(path: path, bytes: Array(bytes.prefix(4096)))
            // The last character may be cut in two.
            let isUTF8 = start.firstInvalidByte.map { $0 > 4092 } ?? true
            self = isUTF8 && !start.bytes.contains(0) ? .plain : .binary
        }
    }
}
