import NIOHTTP1

/// Why a request is refused before its path is looked at.
enum Refusal: Equatable {
    /// Not understood by SwiftNIO's parser.
    case malformed
    case headTooLarge
    case wrongTarget
    /// No Host header, several of them, or several Origin headers.
    case unclearHost
    /// A Host that is not ours.
    case foreignHost
    /// Sent by a page of another site.
    case foreignPage
    case method
    /// GET and HEAD have no body; what a body would mean is undefined (RFC 9110 section 9.3.1).
    case body

    var status: HTTPResponseStatus {
        switch self {
        case .malformed, .wrongTarget, .unclearHost: .badRequest
        case .headTooLarge: .requestHeaderFieldsTooLarge
        case .foreignHost, .foreignPage: .forbidden
        case .method: .methodNotAllowed
        case .body: .payloadTooLarge
        }
    }

    /// What the client is told: fixed words, never a part of the request.
    var text: StaticString {
        switch self {
        case .malformed: "This is not an HTTP request.\n"
        case .headTooLarge: "The request's header is too large.\n"
        case .wrongTarget: "This is not the address of a page.\n"
        case .unclearHost: "A request needs exactly one Host header, and at most one Origin header.\n"
        case .foreignHost: "This preview answers only at the address that it printed when it started.\n"
        case .foreignPage: "This preview answers only to its own pages.\n"
        case .method: "This preview answers only GET and HEAD.\n"
        case .body: "This preview takes no request bodies.\n"
        }
    }
}

/// Why the request is refused, or nil when it may be answered by a visitor of `own` addresses.
func refusal(of request: HTTPRequestHead, own: OwnAddresses) -> Refusal? {
    let headers = request.headers
    let hosts = headers["host"]
    guard hosts.count == 1, let host = hosts.first else { return .unclearHost }
    guard own.contain(host: host) else { return .foreignHost }
    let origins = headers["origin"]
    guard origins.count <= 1 else { return .unclearHost }
    guard origins.allSatisfy(own.contain(origin:)), !isFromAnotherSite(headers) else { return .foreignPage }
    guard request.method == .GET || request.method == .HEAD else { return .method }
    guard !announcesBody(headers) else { return .body }
    return nil
}

/// Whether a browser says that a page of another site embeds this address (Fetch Metadata, sec-fetch-site).
///
/// A link on another site may still lead here: that is a person who opens the page in a tab of its own.
private func isFromAnotherSite(_ headers: HTTPHeaders) -> Bool {
    let sites = headers["sec-fetch-site"]
    guard !sites.allSatisfy({ isOne(of: ["same-origin", "none"], $0) }) else { return false }
    let opensPage =
        headers["sec-fetch-mode"].contains { isOne(of: ["navigate"], $0) }
        && headers["sec-fetch-dest"].contains { isOne(of: ["document"], $0) }
    return !opensPage
}

private func isOne(of words: [String], _ value: String) -> Bool {
    words.contains { $0.utf8.elementsEqual(value.utf8) }
}

private func announcesBody(_ headers: HTTPHeaders) -> Bool {
    if headers.contains(name: "transfer-encoding") { return true }
    return headers["content-length"].contains { !$0.utf8.allSatisfy { $0 == UInt8(ascii: "0") } }
}
