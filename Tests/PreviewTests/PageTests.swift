import Testing

@testable import Preview

@Suite("Preview pages")
struct PageTests {
    static let files = [
        "index.html": "home", "guides/index.html": "all guides", "guides/trust.html": "trust", "CNAME": "name",
        "caf\u{E9}.html": "coffee", "100%.html": "hundred", "a:b/index.html": "colon",
    ]

    @Test(
        "come from the site by their path",
        arguments: [
            ("/", "home"), ("/index.html", "home"), ("/guides/", "all guides"), ("/guides/trust.html", "trust"),
            ("/guides/trust.html?v=1", "trust"), ("/guides/trust.html?raw??", "trust"), ("/?", "home"),
            ("/%67uides/trust%2Ehtml", "trust"), ("/CNAME", "name"), ("/caf%C3%A9.html", "coffee"),
            ("/100%25.html", "hundred"), ("/?//evil.example/../x", "home"),
        ])
    func found(target: String, body: String) throws {
        let answer = try #require(try TestServer(Self.files).get(target))
        #expect(answer.status == 200)
        #expect(answer.text == body)
    }

    @Test("that do not exist are the site's own 404 page, which does not repeat the address")
    func notFound() throws {
        let server = try TestServer(Self.files)
        for target in [
            "/zebra.html", "/zebra/", "/guides/zebra", "/index.html/", "/GUIDES/trust.html", "/%25zebra",
        ] {
            let answer = try #require(server.get(target))
            #expect(answer.status == 404, "\(target)")
            #expect(answer.text == "no such page")
            #expect(!answer.contains("zebra"))
            #expect(answer.values("content-type") == ["text/html; charset=utf-8"])
        }
    }

    @Test("of a folder are found without the slash, by a redirect to this server")
    func redirect() throws {
        let server = try TestServer(Self.files)
        for (target, location) in [
            ("/guides", "/guides/"), ("/guides?x=//evil", "/guides/"), ("/a:b", "/a%3Ab/"),
        ] {
            let answer = try #require(server.get(target))
            #expect(answer.status == 301)
            #expect(answer.values("location") == [location])
        }
    }

    @Test("carry every safety header, documents their policy, and none lets another site read them")
    func safetyHeaders() throws {
        let server = try TestServer(Self.files)
        for target in ["/", "/CNAME", "/none", "/guides", "/%00"] {
            let answer = try #require(server.get(target))
            #expect(answer.values("cache-control") == ["no-store"])
            #expect(answer.values("x-content-type-options") == ["nosniff"])
            #expect(answer.values("cross-origin-resource-policy") == ["same-origin"])
            #expect(answer.values("referrer-policy") == ["no-referrer"])
            #expect(answer.values("access-control-allow-origin").isEmpty)
            #expect(answer.values("content-length").count == 1)
            let isHTML = answer.values("content-type") == ["text/html; charset=utf-8"]
            #expect(
                answer.values("content-security-policy").map { $0.contains("frame-ancestors 'none'") }
                    == (isHTML ? [true] : []))
        }
    }

    @Test("are told by HEAD with their length and without their bytes")
    func head() throws {
        let server = try TestServer(Self.files)
        let client = try #require(RawClient(port: server.port))
        for (target, status, length) in [("/", 200, "4"), ("/none", 404, "12"), ("/guides", 301, "0")] {
            client.send(server.request(target, method: "HEAD"))
            let answer = try #require(client.receive(toHead: true))
            #expect(answer.status == status)
            #expect(answer.values("content-length") == [length])
        }
        client.send(server.request("/"))
        #expect(client.receive()?.text == "home", "nothing may stand between the answers")
    }

    @Test("that the browser has are not sent again")
    func notModified() throws {
        let server = try TestServer(["index.html": "home", "same.html": "home", "other.html": "different"])
        let tag = try #require(server.get("/")?.values("etag").first)
        #expect(server.get("/same.html")?.values("etag") == [tag])
        #expect(server.get("/other.html")?.values("etag") != [tag])
        for condition in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
            let answer = try #require(server.get("/", "If-None-Match: \(condition)"))
            #expect(answer.status == 304, "\(condition)")
            #expect(answer.values("etag") == [tag])
            #expect(answer.values("content-length").isEmpty)
        }
        #expect(server.get("/", "If-None-Match: \"x\"")?.text == "home")
        #expect(server.get("/other.html", "If-None-Match: \(tag)")?.status == 200)
    }

    @Test("are exchanged with the site, and keep the old tags only where the bytes are equal")
    func replace() throws {
        let server = try TestServer(["index.html": "home", "a.html": "same"])
        let home = try #require(server.get("/")?.values("etag").first)
        let same = try #require(server.get("/a.html")?.values("etag").first)
        server.preview.replace(
            PreviewSite(
                find: { ["index.html": Array("new".utf8), "a.html": Array("same".utf8)][$0] }, notFound: { [] })
        )
        #expect(server.get("/", "If-None-Match: \(home)")?.text == "new")
        #expect(server.get("/a.html", "If-None-Match: \(same)")?.status == 304)
        #expect(server.get("/none")?.body == [])
    }

    @Test("are sent in parts to a player that asks for a part")
    func parts() throws {
        let server = try TestServer(["film.mp4": "0123456789"])
        let whole = try #require(server.get("/film.mp4"))
        #expect(whole.values("accept-ranges") == ["bytes"])
        let tag = try #require(whole.values("etag").first)
        let part = try #require(server.get("/film.mp4", "Range: bytes=2-4", "If-Range: \(tag)"))
        #expect(part.status == 206)
        #expect(part.text == "234")
        #expect(part.values("content-range") == ["bytes 2-4/10"])
        let outside = try #require(server.get("/film.mp4", "Range: bytes=10-"))
        #expect(outside.status == 416)
        #expect(outside.values("content-range") == ["bytes */10"])
        #expect(server.get("/film.mp4", "Range: bytes=2-4", "If-Range: \"old\"")?.status == 200)
        #expect(server.get("/film.mp4", "Range: bytes=0-1,4-5")?.status == 200)
    }

    @Test("arrive whole when they are larger than what the system takes at once")
    func large() throws {
        let page = String(repeating: "0123456789abcdef", count: 1 << 19)
        let server = try TestServer(["film.mp4": page])
        let client = try #require(RawClient(port: server.port))
        client.send(server.request("/film.mp4") + server.request("/film.mp4", ["Connection: close"]))
        client.endSending()
        for _ in 0..<2 { #expect(client.receive()?.body == Array(page.utf8)) }
        #expect(client.isClosedByServer())
    }
}
