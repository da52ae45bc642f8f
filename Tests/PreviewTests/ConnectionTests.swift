import Testing

@testable import Preview

@Suite("Preview connections")
struct ConnectionTests {
    @Test("stay open for the next request, and answer several at once in their order")
    func pipelining() throws {
        let server = try TestServer(["index.html": "home", "a.html": "a", "b.html": "b"])
        let client = try #require(RawClient(port: server.port))
        let targets = ["/a.html", "/b.html", "/none", "/a.html", "/"]
        client.send(targets.map { server.request($0) }.joined())
        #expect(targets.map { _ in client.receive()?.text } == ["a", "b", "no such page", "a", "home"])
        client.send(server.request("/b.html", ["Connection: close"]))
        let last = try #require(client.receive())
        #expect(last.text == "b")
        #expect(last.values("connection") == ["close"])
        #expect(client.isClosedByServer())
    }

    @Test("take a request that arrives byte by byte")
    func byteByByte() throws {
        let server = try TestServer()
        let client = try #require(RawClient(port: server.port))
        for byte in server.request("/").utf8 { client.send([byte]) }
        #expect(client.receive()?.text == "home")
    }

    @Test("of HTTP/1.0 close after the answer, unless the client asks otherwise")
    func oldVersion() throws {
        let server = try TestServer()
        let client = try #require(RawClient(port: server.port))
        client.send(server.filled("GET / HTTP/1.0\r\nHost: {own}\r\nConnection: keep-alive\r\n\r\n"))
        #expect(client.receive()?.values("connection") == ["keep-alive"])
        client.send(server.filled("GET / HTTP/1.0\r\nHost: {own}\r\n\r\n"))
        #expect(client.receive()?.values("connection") == ["close"])
        #expect(client.isClosedByServer())
    }

    @Test("whose client has stopped sending still get their answer")
    func halfClose() throws {
        let server = try TestServer()
        let client = try #require(RawClient(port: server.port))
        client.send(server.request("/") + server.request("/"))
        client.endSending()
        #expect(client.receive()?.text == "home")
        #expect(client.receive()?.text == "home")
        #expect(client.isClosedByServer())
        let silent = try #require(RawClient(port: server.port))
        silent.endSending()
        #expect(silent.isClosedByServer())
    }

    @Test("that ask for another protocol are answered in this one and closed")
    func upgrade() throws {
        let server = try TestServer()
        let client = try #require(RawClient(port: server.port))
        client.send(server.request("/", ["Connection: Upgrade", "Upgrade: h2c"]))
        #expect(client.receive()?.text == "home")
        #expect(client.isClosedByServer())
    }

    @Test("that take too long over a head, or lie still, are closed")
    func slowHead() throws {
        var limits = PreviewLimits()
        limits.headTime = .milliseconds(100)
        let server = try TestServer(limits: limits)
        let silent = try #require(RawClient(port: server.port))
        let slow = try #require(RawClient(port: server.port))
        slow.send("GET / HTTP/1.1\r\nX: ")
        let second = try #require(RawClient(port: server.port))
        second.send(server.request("/"))
        #expect(second.receive()?.text == "home")
        second.send("GET")
        for client in [silent, slow, second] { #expect(client.isClosedByServer()) }

        limits = PreviewLimits()
        limits.idleTime = .milliseconds(100)
        let idleServer = try TestServer(limits: limits)
        let idle = try #require(RawClient(port: idleServer.port))
        idle.send(idleServer.request("/"))
        #expect(idle.receive()?.text == "home")
        #expect(idle.isClosedByServer())
    }

    @Test("beyond the limit take the place of the one that was idle longest")
    func eviction() throws {
        var limits = PreviewLimits()
        limits.connections = 3
        let server = try TestServer(limits: limits)
        let clients = try (0..<3).map { _ in
            let client = try #require(RawClient(port: server.port))
            client.send(server.request("/"))
            #expect(client.receive()?.text == "home")
            return client
        }
        // The first was used last now, so the second has been idle longest.
        clients[0].send(server.request("/"))
        #expect(clients[0].receive()?.text == "home")
        #expect(server.get("/")?.text == "home")
        #expect(clients[1].isClosedByServer())
        clients[0].send(server.request("/"))
        #expect(clients[0].receive()?.text == "home")
    }

    @Test("that 200 others hold half open do not keep a visitor out")
    func halfOpen() throws {
        let server = try TestServer()
        let others = (0..<200).compactMap { _ in RawClient(port: server.port) }
        for other in others { other.send("GET / HTTP/1.1\r\nHost: ") }
        #expect(server.get("/")?.text == "home")
        #expect(others.count == 200)
    }

    @Test("that are reset, also in the middle of an answer, cost nothing but themselves")
    func reset() throws {
        let server = try TestServer(["film.mp4": String(repeating: "z", count: 8 << 20), "index.html": "home"])
        for round in 0..<300 {
            let client = try #require(RawClient(port: server.port))
            client.send(round % 3 == 0 ? "GET / HT" : server.request(round % 3 == 1 ? "/" : "/film.mp4"))
            client.resetConnection()
        }
        #expect(server.get("/")?.text == "home")
    }

    @Test("that send a header without end are told so and dropped", arguments: [100 << 10, 1 << 20, 50 << 20])
    func endlessHeader(size: Int) throws {
        let server = try TestServer()
        let client = try #require(RawClient(port: server.port))
        let sentAll = client.send("GET / HTTP/1.1\r\nX: ") && client.send([UInt8](repeating: 0x7A, count: size))
        #expect(sentAll == (size < 1 << 20) || size == 1 << 20)
        if size <= 1 << 20 { #expect(client.receive()?.status == 431) }
        #expect(server.get("/")?.text == "home")
    }

    @Test("do not read ahead of a client that takes no answers")
    func greedy() throws {
        let server = try TestServer(["film.mp4": String(repeating: "z", count: 4 << 20), "index.html": "home"])
        let greedy = try #require(RawClient(port: server.port, seconds: 1))
        let requests = String(repeating: server.request("/film.mp4"), count: 1000)
        var sentAll = true
        for _ in 0..<200 where sentAll { sentAll = greedy.send(requests) }
        #expect(!sentAll, "the server must stop reading")
        #expect(server.get("/")?.text == "home")
    }
}
