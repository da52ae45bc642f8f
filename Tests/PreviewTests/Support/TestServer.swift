import Synchronization

@testable import Preview

/// A small site that is served on a free port, and stopped when the test lets go of it.
final class TestServer {
    let preview: RunningPreview
    private let asked: Asked

    /// Every path that the server has looked up.
    var askedPaths: [String] { asked.paths.withLock { $0 } }

    var port: Int { preview.port }

    init(
        _ files: [String: String] = ["index.html": "home"], limits: PreviewLimits = PreviewLimits(),
        onRequest: RequestReport? = nil
    ) throws {
        let asked = Asked()
        self.asked = asked
        let site = PreviewSite(
            find: { path in
                asked.paths.withLock { $0.append(path) }
                return files[path].map { Array($0.utf8) }
            }, notFound: { Array("no such page".utf8) })
        preview = try startPreview(site, at: PreviewAddress(port: 0), limits: limits, onRequest: onRequest)
    }

    deinit { preview.stop() }

    /// The answer to these bytes, in which `{own}` stands for the server's address.
    func answer(to request: String, toHead: Bool = false) -> ReceivedAnswer? {
        guard let client = RawClient(port: port) else { return nil }
        client.send(filled(request))
        return client.receive(toHead: toHead)
    }

    /// The answer to GET for this target.
    func get(_ target: String, _ headers: String...) -> ReceivedAnswer? {
        answer(to: request(target, headers))
    }

    /// A whole request as bytes.
    func request(_ target: String, _ headers: [String] = [], method: String = "GET") -> String {
        filled(
            "\(method) \(target) HTTP/1.1\r\nHost: {own}\r\n" + headers.map { $0 + "\r\n" }.joined() + "\r\n")
    }

    func filled(_ text: String) -> String { text.replacing("{own}", with: "127.0.0.1:\(port)") }
}

/// The paths that were looked up, behind a lock: the server does that on its own thread.
private final class Asked: Sendable {
    let paths = Mutex<[String]>([])
}
