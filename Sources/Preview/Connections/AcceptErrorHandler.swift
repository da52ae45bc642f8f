import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps the server listening when the system has no descriptor or memory for one more connection.
///
/// Such a connection stays in the system's queue. Idle ones are closed to make room, and accepting rests for a
/// moment: without the rest, the waiting connection would be reported again at once, and the thread would spin.
final class AcceptErrorHandler: ChannelInboundHandler {
    typealias InboundIn = any Channel

    private let connections: Connections
    private let pause: TimeAmount

    init(connections: Connections, pause: TimeAmount) {
        self.connections = connections
        self.pause = pause
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let code = (error as? IOError)?.errnoCode, [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(code) else {
            // One client is gone before it was greeted; the others do not care.
            return
        }
        connections.shrink()
        let channel = context.channel
        try? channel.syncOptions?.setOption(.autoRead, value: false)
        channel.eventLoop.scheduleTask(in: pause) {
            try? channel.syncOptions?.setOption(.autoRead, value: true)
        }
    }
}
