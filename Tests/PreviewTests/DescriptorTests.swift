#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Testing

@testable import Preview

@Suite("Without descriptors")
struct DescriptorTests {
    @Test("the server closes idle connections, answers the next visitor, and recovers")
    func exhaustion() async {
        // In a process of its own: the limit and the shortage would hit the other tests too.
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 100, rlim_max: 100)
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            let server = try TestServer()
            let idle = (0..<12).compactMap { _ in RawClient(port: server.port) }
            for client in idle { client.send(server.request("/")) }
            try #require(idle.allSatisfy { $0.receive()?.text == "home" })

            // All descriptors but the one that the visitor itself needs are gone.
            var taken: [Int32] = []
            while true {
                let descriptor = dup(0)
                guard descriptor >= 0 else { break }
                taken.append(descriptor)
            }
            close(taken.removeLast())
            let visitor = try #require(RawClient(port: server.port))
            visitor.send(server.request("/"))
            #expect(visitor.receive()?.text == "home")
            #expect(idle.contains { $0.isClosedByServer() })

            for descriptor in taken { close(descriptor) }
            #expect(server.get("/")?.text == "home")
        }
    }
}
