import Testing

@testable import Preview

@Suite("A request's path")
struct RequestPathTests {
    @Test(
        "is decoded once",
        arguments: [
            ("/", "", "index.html"), ("/a", "a", "a"), ("/a/", "a", "a/index.html"), ("/a%20b", "a b", "a b"),
            ("/%252e%252e", "%2e%2e", "%2e%2e"), ("/..;/x", "..;/x", "..;/x"), ("/.../x", ".../x", ".../x"),
            ("/?a=/../", "", "index.html"), ("/%3F%23", "?#", "?#"), ("/%E2%82%AC", "€", "€"),
        ])
    func plain(target: String, path: String, file: String) throws {
        let read = try #require(RequestPath(target: target))
        #expect(Array(read.path.utf8) == Array(path.utf8))
        #expect(Array(read.file.utf8) == Array(file.utf8))
    }

    @Test(
        "is refused when it is more than the name of a page",
        arguments: [
            "", "*", "a", "http://127.0.0.1/", "//", "//a", "/a//b", "/a//", "/.", "/./", "/..", "/../",
            "/a/../b",
            "/a/..", "/%2e%2e/", "/%2E/", "/.%2e", "/..%2f", "/a%2Fb", "/a%5cb", "/a\\b", "/%", "/%4", "/%zz",
            "/%+1",
            "/%00", "/a%0d%0a", "/%7f", "/a#b", "/a b", "/\u{E9}", "/%ff", "/%c0%ae%c0%ae/", "/%ed%a0%80",
            "/\u{301}",
            "/..\u{301}/", "/%2e%2e%cc%81/../",
        ])
    func refused(target: String) { #expect(RequestPath(target: target) == nil) }

    @Test("becomes a redirect that cannot leave this server")
    func folderTarget() {
        #expect(RequestPath(target: "/a%20b/c")?.folderTarget == "/a%20b/c/")
        #expect(RequestPath(target: "/%E2%82%AC")?.folderTarget == "/%E2%82%AC/")
        #expect(RequestPath(target: "/evil.example%3A80")?.folderTarget == "/evil.example%3A80/")
        #expect(RequestPath(target: "/")?.folderTarget == "/")
    }
}
