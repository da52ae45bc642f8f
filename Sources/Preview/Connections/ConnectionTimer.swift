import NIOCore

/// Watches the bytes of one connection: how long a request's head takes, when the connection was last of use, and
/// what still comes after the last answer.
///
/// It stands before the parser and behind SwiftNIO's `IdleStateHandler`, whose word is its end.
final class ConnectionTimer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// When the client last sent something, or connected.
    private(set) var lastActive = NIODeadline.now()

    /// Whether a request has arrived whose answer is not yet handed over in full.
    private(set) var isAnswering = false

    private let connections: Connections
    private let limits: PreviewLimits
    private var channel: (any Channel)?
    private var deadline: Scheduled<Void>?

    /// Whether bytes have come since the last head was complete.
    private var owesHead = false
    private var isLingering = false
    private var lingerBytesLeft: Int

    init(connections: Connections, limits: PreviewLimits) {
        self.connections = connections
        self.limits = limits
        lingerBytesLeft = limits.lingerBytes
    }

    func channelActive(context: ChannelHandlerContext) {
        channel = context.channel
        connections.add(self)
        closeLater(in: limits.headTime, context.channel)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        lastActive = .now()
        guard isLingering else {
            owesHead = true
            context.fireChannelRead(data)
            return
        }
        lingerBytesLeft -= unwrapInboundIn(data).readableBytes
        if lingerBytesLeft < 0 { close() }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // Bytes that were no whole head begin one, and the client has so long for the rest.
        if owesHead, !isAnswering, deadline == nil { closeLater(in: limits.headTime, context.channel) }
        context.fireChannelReadComplete()
    }

    func channelInactive(context: ChannelHandlerContext) {
        connections.remove(self)
        cancelDeadline()
        channel = nil
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent {
            close()
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    /// The head of a request is complete.
    func headArrived() {
        cancelDeadline()
        owesHead = false
        isAnswering = true
    }

    /// The answer is handed over; the next request may begin.
    func answerEnded() { isAnswering = false }

    /// The last answer is handed over and the sending side is closed.
    ///
    /// Closing at once while the client still sends would make the system throw away an answer that it has not read.
    func linger() {
        isLingering = true
        cancelDeadline()
        if let channel { closeLater(in: limits.lingerTime, channel) }
    }

    func close() { channel?.close(promise: nil) }

    private func closeLater(in time: TimeAmount, _ channel: any Channel) {
        deadline = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }

    private func cancelDeadline() {
        deadline?.cancel()
        deadline = nil
    }
}
