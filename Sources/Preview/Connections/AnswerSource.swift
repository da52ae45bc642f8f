import NIOHTTP1

/// What every connection is answered from.
struct AnswerSource: Sendable {
    let site: SiteHolder
    let host: PreviewHost
    let onRequest: RequestReport?

    /// Tells the method, path and status of a request; `-` stands for those of what was no request.
    func report(_ request: HTTPRequestHead?, _ status: HTTPResponseStatus) {
        guard let onRequest else { return }
        onRequest(
            request?.method.rawValue ?? "-", request.map { printablePath($0.uri) } ?? "-", Int(status.code))
    }
}

/// The path of a target in printable ASCII, 200 bytes at most and without the query.
///
/// A log must not carry control characters to a terminal, and a query may hold what a person typed.
private func printablePath(_ target: String) -> String {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }.prefix(200)
    return String(decoding: path.map { (0x21...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
}
