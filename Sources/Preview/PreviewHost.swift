import NIOCore

/// The address that a server listens on, checked.
struct PreviewHost: Sendable {
    /// The address in digits.
    let address: String

    /// Whether it stands for every address of this machine (0.0.0.0 or ::).
    let isEveryAddress: Bool

    /// Whether only this machine can connect.
    let isLoopback: Bool

    /// The host in the URL that a person is shown; nobody is sent to 0.0.0.0 itself.
    var visited: String {
        guard isEveryAddress else { return inURL(address) }
        return address.utf8.contains(UInt8(ascii: ":")) ? "[::1]" : "127.0.0.1"
    }

    /// The addresses that a client of this server may name when it has connected to `local`.
    ///
    /// A server that listens on every address is visited under any of them. Only a number can come in this way,
    /// never a name that another site could have pointed here.
    func ownAddresses(of local: SocketAddress) -> OwnAddresses {
        var hosts = ["127.0.0.1", "localhost", "[::1]"]
        if !isEveryAddress {
            hosts.append(inURL(address))
        } else if let address = local.ipAddress {
            hosts.append(inURL(address))
        }
        return OwnAddresses(hosts: hosts, port: local.port ?? 0)
    }

    /// Reads an address as it is written on the command line.
    ///
    /// - Throws: `PreviewError.wrongHost` if it is no IP address.
    init(_ text: String) throws(PreviewError) {
        let digits = text.utf8.elementsEqual("localhost".utf8) ? "127.0.0.1" : text
        // The system's reader of addresses stops at a zero byte.
        guard digits.utf8.allSatisfy(isOfAddress), let parsed = try? SocketAddress(ipAddress: digits, port: 0),
            let address = parsed.ipAddress
        else {
            throw .wrongHost
        }
        self.address = address
        switch parsed {
        case .v4(let v4):
            let first = UInt32(bigEndian: v4.address.sin_addr.s_addr)
            isEveryAddress = first == 0
            isLoopback = first >> 24 == 127
        default:
            isEveryAddress = address.utf8.elementsEqual("::".utf8)
            isLoopback = address.utf8.elementsEqual("::1".utf8)
        }
    }

    /// Where to listen for this host.
    ///
    /// - Throws: `PreviewError.wrongHost`, which the checked address never does.
    func socketAddress(port: Int) throws(PreviewError) -> SocketAddress {
        do { return try SocketAddress(ipAddress: address, port: port) } catch { throw .wrongHost }
    }
}

/// An IP address as it stands in a URL: one of version 6 in brackets.
private func inURL(_ address: String) -> String {
    address.utf8.contains(UInt8(ascii: ":")) ? "[\(address)]" : address
}

private func isOfAddress(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || hexDigit(byte) != nil
}
