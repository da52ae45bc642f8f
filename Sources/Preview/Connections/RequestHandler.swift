import NIOCore
import NIOHTTP1

/// Answers the requests of one connection, one after the other.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let source: AnswerSource
    private let timer: ConnectionTimer
    private var own = OwnAddresses(hosts: [], port: 0)

    /// The answer that is being handed over.
    private var outgoing: OutgoingAnswer?

    /// How many answers were begun that the system has not taken in full.
    private var unfinished = 0

    /// Whether no more requests are answered.
    private var isClosing = false
    private var isSending = false

    init(source: AnswerSource, timer: ConnectionTimer) {
        self.source = source
        self.timer = timer
    }

    func channelActive(context: ChannelHandlerContext) {
        if let address = context.channel.localAddress { own = source.host.ownAddresses(of: address) }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // The body of a request is refused by its head; what comes of it is dropped.
        guard case .head(let request) = unwrapInboundIn(data), !isClosing else { return }
        let answer = answer(request, from: source.site.current, own: own)
        source.report(request, answer.status)
        begin(answer, to: request, context: context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError, outgoing == nil, !isClosing {
            let answer = Answer.refused(error == .headerOverflow ? .headTooLarge : .malformed)
            source.report(nil, answer.status)
            begin(answer, to: nil, context: context)
        } else if !isClosing {
            context.close(promise: nil)
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        send(context: context)
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed? = event as? ChannelEvent, !isClosing {
            // The client has asked its last question, and may still be waiting for the answer.
            isClosing = true
            if unfinished == 0 { end(context: context) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func begin(_ answer: Answer, to request: HTTPRequestHead?, context: ChannelHandlerContext) {
        timer.headArrived()
        unfinished += 1
        outgoing = OutgoingAnswer(answer, to: request)
        send(context: context)
    }

    /// Hands over as much as the client takes: nothing is queued for one that does not read.
    private func send(context: ChannelHandlerContext) {
        // Ending an answer brings in the next request, and flushing can report room: both come here again.
        guard !isSending else { return }
        isSending = true
        defer { isSending = false }
        while context.channel.isWritable, var answer = outgoing {
            if let head = answer.takeHead() { context.write(wrapOutboundOut(.head(head)), promise: nil) }
            let piece = answer.takePiece()
            if !piece.isEmpty {
                let buffer = context.channel.allocator.buffer(bytes: piece)
                context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
            }
            if answer.isComplete {
                outgoing = nil
                isClosing = isClosing || answer.closes
                finish(context: context)
            } else {
                outgoing = answer
                context.flush()
            }
        }
    }

    /// Ends an answer; when the system has taken all of it, a connection that is to close does.
    private func finish(context: ChannelHandlerContext) {
        let taken = context.eventLoop.makePromise(of: Void.self)
        taken.futureResult.assumeIsolated().whenComplete { [self] _ in
            unfinished -= 1
            guard unfinished == 0 else { return }
            timer.answerEnded()
            if isClosing { end(context: context) }
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: taken)
    }

    /// Closes our side, and the connection itself if the client has closed its side already.
    private func end(context: ChannelHandlerContext) {
        timer.linger()
        context.close(mode: .output, promise: nil)
    }
}
