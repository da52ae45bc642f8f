import Testing

@testable import Preview

@Suite("Hostile requests")
struct HostileRequestTests {
    @Test(
        "get their status, and nothing of the machine, of the site's outside or of themselves",
        arguments: ["path", "host", "origin", "method", "framing"])
    func table(name: String) throws {
        var files = Dictionary(uniqueKeysWithValues: Set(HostileRequest.traps).map { ($0, "SECRET") })
        files["index.html"] = "home"
        files["guides/index.html"] = "guides"
        let server = try TestServer(files)
        for hostile in try #require(HostileRequest.tables[name]) {
            let request = hostile.request.replacing("{port}", with: String(server.port))
            let answer = try #require(server.answer(to: request), "\(hostile.testDescription)")
            #expect(answer.status == hostile.status, "\(hostile.testDescription)")
            for word in ["SECRET", "zebra", "evil", "root:", "passwd", "X-Zebra"] where answer.contains(word) {
                Issue.record("\(hostile.testDescription) brought back \(word)")
            }
            #expect(answer.values("x-content-type-options") == ["nosniff"])
            #expect(answer.values("access-control-allow-origin").isEmpty)
            #expect(answer.values("allow") == (answer.status == 405 ? ["GET, HEAD"] : []))
            #expect(answer.status < 400 || answer.status == 404 || answer.values("connection") == ["close"])
        }
        for path in server.askedPaths {
            #expect(
                !HostileRequest.traps.contains { $0.utf8.elementsEqual(path.utf8) }, "\(path) was looked up")
            #expect(!path.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }, "\(path) was looked up")
        }
        #expect(server.get("/")?.text == "home", "the server goes on")
    }

    @Test("are reported without control characters, queries and what was no request")
    func report() throws {
        let seen = Seen()
        let server = try TestServer { method, path, status in seen.add("\(method) \(path) \(status)") }
        _ = server.get("/?name=zebra")
        _ = server.get("/a\u{7F}b%1b")
        _ = server.get("/" + String(repeating: "a", count: 300))
        _ = server.answer(to: "zebra\r\n\r\n")
        #expect(
            seen.lines == [
                "GET / 200", "- - 400", "GET /\(String(repeating: "a", count: 199)) 404", "- - 400",
            ])
    }
}
