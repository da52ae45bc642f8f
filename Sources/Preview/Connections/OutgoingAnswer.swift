import NIOHTTP1

/// An answer on its way: what of it is still to be handed over.
struct OutgoingAnswer {
    /// Whether the connection ends with it: the server or the client wants that.
    let closes: Bool

    private var head: HTTPResponseHead?
    private var rest: ArraySlice<UInt8>

    /// How many bytes are copied into the queue at a time.
    private static let pieceSize = 128 << 10

    /// The answer to a request, or to what was none.
    init(_ answer: Answer, to request: HTTPRequestHead?) {
        // A client that asks to change the protocol may go on in another one; this server speaks no other.
        let staysOpen = request.map { $0.isKeepAlive && !$0.headers.contains(name: "upgrade") } ?? false
        closes = answer.closes || !staysOpen
        var headers = HTTPHeaders(answer.headers)
        if closes {
            headers.add(name: "Connection", value: "close")
        } else if request?.version == .http1_0 {
            headers.add(name: "Connection", value: "keep-alive")
        }
        head = HTTPResponseHead(version: .http1_1, status: answer.status, headers: headers)
        rest = answer.body
    }

    var isComplete: Bool { head == nil && rest.isEmpty }

    mutating func takeHead() -> HTTPResponseHead? {
        defer { head = nil }
        return head
    }

    mutating func takePiece() -> ArraySlice<UInt8> {
        let piece = rest.prefix(Self.pieceSize)
        rest = rest.dropFirst(piece.count)
        return piece
    }
}
