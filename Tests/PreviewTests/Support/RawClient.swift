#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

#if canImport(Glibc)
    private let streamSocket = Int32(SOCK_STREAM.rawValue)
    private let withoutSignal = Int32(MSG_NOSIGNAL)
#else
    private let streamSocket = SOCK_STREAM
    private let withoutSignal: Int32 = 0
#endif

private func sendSome(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
    send(descriptor, bytes.baseAddress, bytes.count, withoutSignal)
}

/// A client that sends exactly the bytes it is told to; every call gives up after five seconds.
final class RawClient {
    private let descriptor: Int32

    /// What has arrived and was not yet read as an answer.
    private var arrived: [UInt8] = []

    /// Connects to a port of this machine; nil where nothing listens, or no descriptor is left.
    init?(port: Int, seconds: Int = 5) {
        descriptor = socket(AF_INET, streamSocket, 0)
        guard descriptor >= 0 else { return nil }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Sends the bytes; false when the server has closed the connection before it took all of them.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                sendSome($0, to: descriptor)
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Says that nothing more will be sent, and still listens.
    func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Breaks the connection off with a reset.
    func resetConnection() {
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    }

    /// The next answer; nil when the server closes or stays silent before it is complete.
    func receive(toHead: Bool = false) -> ReceivedAnswer? {
        while true {
            if let (answer, length) = ReceivedAnswer.parse(arrived, toHead: toHead) {
                arrived.removeFirst(length)
                return answer
            }
            guard readMore() else { return nil }
        }
    }

    /// Whether the server closes the connection without sending anything further.
    func isClosedByServer() -> Bool {
        guard arrived.isEmpty else { return false }
        var byte: UInt8 = 0
        let count = recv(descriptor, &byte, 1, 0)
        return count == 0 || (count < 0 && errno == ECONNRESET)
    }

    private func readMore() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        arrived += buffer[..<count]
        return true
    }
}
