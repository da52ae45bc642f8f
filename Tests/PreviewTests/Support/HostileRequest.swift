import Testing

/// One request and the status it must get. `{own}` is the server's address, `{port}` its port.
struct HostileRequest: Sendable, CustomTestStringConvertible {
    let request: String
    let status: Int

    init(_ request: String, _ status: Int) {
        self.request = request
        self.status = status
    }

    /// GET for a target, with nothing else wrong.
    static func get(_ target: String, _ status: Int) -> HostileRequest {
        HostileRequest("GET \(target) HTTP/1.1\r\nHost: {own}\r\n\r\n", status)
    }

    /// GET for the home page with these header lines.
    static func headers(_ lines: String..., status: Int) -> HostileRequest {
        HostileRequest("GET / HTTP/1.1\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n", status)
    }

    var testDescription: String { "\(String(reflecting: String(request.prefix(70)))): \(status)" }
}
