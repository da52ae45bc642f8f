import NIOCore
import NIOHTTP1
import NIOPosix

/// Describes the server to SwiftNIO: how it listens, and what each connection passes through.
///
/// In a connection bytes run through the idle watch, our timer, SwiftNIO's parser and its queue for pipelined
/// requests (one is answered before the next is read) to `RequestHandler`.
func makeListener(
    on threads: MultiThreadedEventLoopGroup, source: AnswerSource, limits: PreviewLimits
) -> ServerBootstrap {
    // One thread, so this is the only event loop there is, and the connections can share a list without a lock.
    let shared = NIOLoopBoundBox.makeBoxSendingValue(
        Connections(limit: limits.connections), eventLoop: threads.next())
    return ServerBootstrap(group: threads)
        // A port that was in use a moment ago can be taken again at once.
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .serverChannelOption(.backlog, value: 256)
        .serverChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(
                    AcceptErrorHandler(connections: shared.value, pause: limits.acceptPause))
            }
        }
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .childChannelOption(.allowRemoteHalfClosure, value: true)
        .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                let timer = ConnectionTimer(connections: shared.value, limits: limits)
                let pipeline = channel.pipeline.syncOperations
                try pipeline.addHandlers([IdleStateHandler(allTimeout: limits.idleTime), timer])
                // Errors are answered by our own handler, which gives them the headers that every answer has.
                try pipeline.configureHTTPServerPipeline(
                    withErrorHandling: false, withEncoderConfiguration: .init(),
                    withDecoderLimitConfiguration: limits.head)
                try pipeline.addHandler(RequestHandler(source: source, timer: timer))
            }
        }
}
