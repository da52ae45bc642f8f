import NIOCore
import NIOHTTP1

/// What one client may take of the server.
struct PreviewLimits: Sendable {
    /// Open connections; a new one beyond takes the place of the one that has been idle longest.
    var connections = 64

    /// How long a client may take to send a request's head, from its first byte (or from connecting).
    var headTime = TimeAmount.seconds(10)

    /// How long a connection may lie still between two requests, or while its client takes no bytes of an answer.
    var idleTime = TimeAmount.seconds(30)

    /// How long a connection that was answered for the last time waits for its client to close it.
    var lingerTime = TimeAmount.seconds(1)

    /// How many bytes are still read, and thrown away, from such a client.
    var lingerBytes = 1 << 20

    /// How long no connection is accepted after the system had no descriptor left for one.
    var acceptPause = TimeAmount.milliseconds(50)

    /// The largest request head: 8 KiB a field (the request's target counts as one), 32 KiB and 100 fields in all.
    ///
    /// SwiftNIO's own limits are 80 KiB, 2 MiB and 256 fields, more than any browser sends.
    var head: NIOHTTPDecoderLimitConfiguration {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = 8 << 10
        limits.maxHeaderListSize = 32 << 10
        limits.maxHeaderFieldCount = 100
        return limits
    }
}
