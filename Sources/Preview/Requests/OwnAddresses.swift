/// The addresses under which this server is meant to be visited.
///
/// A page of another site can make a browser send requests to this machine, and can give this machine a name of its
/// own (DNS rebinding). Such a request carries that name in Host, or that site in Origin, and is refused.
struct OwnAddresses: Sendable {
    /// What Host may be, in small letters: `127.0.0.1:4000`.
    private let authorities: [[UInt8]]

    /// These hosts with this port. An IPv6 address is in brackets.
    init(hosts: [String], port: Int) {
        // A browser leaves out the port that belongs to http.
        authorities = hosts.flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] }
            .map { lowercasedASCII($0.utf8) }
    }

    /// Whether a Host header with this value means this server.
    func contain(host: String) -> Bool { authorities.contains(lowercasedASCII(host.utf8)) }

    /// Whether an Origin header with this value names a page of this server.
    func contain(origin: String) -> Bool {
        let scheme = Array("http://".utf8)
        let origin = lowercasedASCII(origin.utf8)
        return origin.starts(with: scheme)
            && authorities.contains { $0.elementsEqual(origin.dropFirst(scheme.count)) }
    }
}

/// The bytes of the text with the letters A to Z made small.
func lowercasedASCII(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
}
