/// What a file is, told by the end of its name.
struct ContentType: Equatable {
    /// The value of the Content-Type header; text carries its charset, for all of ours is UTF-8.
    let value: String

    /// Whether a browser that opens the file itself may run scripts in it.
    let isDocument: Bool

    static let html = ContentType(value: "text/html; charset=utf-8", isDocument: true)
    static let text = ContentType(value: "text/plain; charset=utf-8", isDocument: false)

    /// The type of a file with this path; bytes without a meaning when the ending is none that a site has.
    init(path: String) {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
            self = ContentType.unknown
            return
        }
        let ending = String(decoding: lowercasedASCII(name[dot...].dropFirst()), as: UTF8.self)
        self = Self.byEnding[ending] ?? ContentType.unknown
    }

    private init(value: String, isDocument: Bool) {
        self.value = value
        self.isDocument = isDocument
    }

    private static let unknown = ContentType(value: "application/octet-stream", isDocument: false)

    private static let byEnding: [String: ContentType] = [
        "html": html,
        "txt": text,
        "svg": ContentType(value: "image/svg+xml; charset=utf-8", isDocument: true),
        "xml": ContentType(value: "application/xml; charset=utf-8", isDocument: true),
        "css": file("text/css; charset=utf-8"),
        "js": file("text/javascript; charset=utf-8"),
        "json": file("application/json; charset=utf-8"),
        "csv": file("text/csv; charset=utf-8"),
        "png": file("image/png"),
        "jpg": file("image/jpeg"),
        "jpeg": file("image/jpeg"),
        "gif": file("image/gif"),
        "webp": file("image/webp"),
        "avif": file("image/avif"),
        "ico": file("image/x-icon"),
        "pdf": file("application/pdf"),
        "woff2": file("font/woff2"),
        "mp4": file("video/mp4"),
        "webm": file("video/webm"),
    ]

    private static func file(_ value: String) -> ContentType { ContentType(value: value, isDocument: false) }
}
