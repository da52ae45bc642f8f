import Testing

@testable import Preview

@Suite("Listening")
struct ListeningTests {
    let site = PreviewSite(find: { _ in Array("page".utf8) }, notFound: { [] })

    @Test("takes the port that is asked for, and says when another program has it")
    func portTaken() throws {
        let first = try startPreview(site, at: PreviewAddress(port: 0))
        defer { first.stop() }
        #expect(first.port > 0)
        #expect(first.url == "http://127.0.0.1:\(first.port)/")
        #expect(!first.isOpenToOthers)
        #expect(throws: PreviewError.portTaken(first.port)) {
            try startPreview(site, at: PreviewAddress(port: first.port))
        }
    }

    @Test("takes the first free one of ten ports when none is asked for")
    func usualPorts() throws {
        let first = try startPreview(site)
        defer { first.stop() }
        let second = try startPreview(site)
        defer { second.stop() }
        #expect(PreviewAddress.usualPorts.contains(first.port))
        #expect(PreviewAddress.usualPorts.contains(second.port))
        #expect(first.port != second.port)
    }

    @Test("refuses what is no port and no address of this machine")
    func wrongAddress() {
        for port in [-1, 65536, Int.max] {
            #expect(throws: PreviewError.wrongPort(port)) {
                try startPreview(site, at: PreviewAddress(port: port))
            }
        }
        for host in ["", "evil.example", "127.0.0.1:80", "localhost.", "203.0.113.7", "127.0.0.1\0"] {
            #expect(throws: PreviewError.wrongHost) {
                try startPreview(site, at: PreviewAddress(host: host, port: 0))
            }
        }
    }

    @Test("on every address is said to be open to others, and shows the loopback address")
    func everyAddress() throws {
        for (host, visited) in [
            ("0.0.0.0", "127.0.0.1"), ("127.0.0.2", "127.0.0.2"), ("localhost", "127.0.0.1"),
        ] {
            let checked = try PreviewHost(host)
            #expect(checked.visited == visited)
            #expect(checked.isLoopback == (host != "0.0.0.0"))
        }
        #expect(try PreviewHost("::").visited == "[::1]")
        #expect(try PreviewHost("::1").isLoopback)
        #expect(try !PreviewHost("192.168.1.5").isLoopback)
    }

    @Test("on every address, a client may name the address that it connected to, and no name")
    func ownAddresses() throws {
        let local = try PreviewHost("192.168.1.5").socketAddress(port: 4000)
        let open = try PreviewHost("0.0.0.0").ownAddresses(of: local)
        #expect(open.contain(host: "192.168.1.5:4000"))
        #expect(open.contain(host: "localhost:4000"))
        #expect(!open.contain(host: "0.0.0.0:4000"))
        #expect(!open.contain(host: "192.168.1.6:4000"))
        let closed = try PreviewHost("127.0.0.1").ownAddresses(of: local)
        #expect(!closed.contain(host: "192.168.1.5:4000"))
        let standard = OwnAddresses(hosts: ["localhost"], port: 80)
        #expect(standard.contain(host: "localhost"))
        #expect(standard.contain(origin: "http://localhost:80"))
    }

    @Test("ends when it is told to: nothing listens, every connection is closed, and waiting is over")
    func stop() throws {
        let preview = try startPreview(site, at: PreviewAddress(port: 0))
        let open = try #require(RawClient(port: preview.port))
        open.send("GET / HTTP/1.1\r\nHost: ")
        preview.stop()
        #expect(RawClient(port: preview.port) == nil)
        #expect(open.isClosedByServer())
        preview.stop()
        try preview.wait()
        let again = try startPreview(site, at: PreviewAddress(port: preview.port))
        #expect(again.port == preview.port)
        again.stop()
    }

    @Test("is explained by every error in words")
    func errorTexts() {
        let errors: [PreviewError] = [
            .portTaken(4000), .noPortFree(4000...4009), .portNotAllowed(80), .wrongPort(-1), .wrongHost,
            .cannotListen("x"), .ended("x"),
        ]
        #expect(Set(errors.map(\.description)).count == errors.count)
        #expect("\(PreviewError.portTaken(4000))".contains("port 4000 is taken"))
    }
}
