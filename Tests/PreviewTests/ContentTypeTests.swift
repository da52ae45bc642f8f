import Testing

@testable import Preview

@Suite("A file's type")
struct ContentTypeTests {
    @Test(
        "follows from the end of its name",
        arguments: [
            ("a.html", "text/html; charset=utf-8"), ("a/b.css", "text/css; charset=utf-8"),
            ("search.js", "text/javascript; charset=utf-8"), ("a.json", "application/json; charset=utf-8"),
            ("a.csv", "text/csv; charset=utf-8"), ("a.svg", "image/svg+xml; charset=utf-8"),
            ("feed.xml", "application/xml; charset=utf-8"), ("a.txt", "text/plain; charset=utf-8"),
            ("a.PNG", "image/png"), ("a.jpg", "image/jpeg"), ("a.gif", "image/gif"), ("a.webp", "image/webp"),
            ("a.avif", "image/avif"), ("favicon.ico", "image/x-icon"), ("a.pdf", "application/pdf"),
            ("a.woff2", "font/woff2"), ("a.mp4", "video/mp4"), ("a.webm", "video/webm"),
            ("a.html.bin", "application/octet-stream"), ("html", "application/octet-stream"),
            ("a.", "application/octet-stream"), ("a.html/b", "application/octet-stream"),
            ("", "application/octet-stream"), ("a.h\u{301}tml", "application/octet-stream"),
        ])
    func types(path: String, type: String) { #expect(ContentType(path: path).value == type) }
}
