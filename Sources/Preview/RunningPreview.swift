import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import Synchronization

/// A preview server that is listening. It goes on until `stop()`; letting go of this value does not end it.
public final class RunningPreview: Sendable {
    /// The port it listens on.
    public let port: Int

    /// The home page's address, to be shown to a person or opened in a browser: `http://127.0.0.1:4000/`.
    public let url: String

    /// Whether other machines can connect: true unless it listens on a loopback address. Worth a warning.
    public let isOpenToOthers: Bool

    private let site: SiteHolder
    private let threads: MultiThreadedEventLoopGroup
    private let hasEnded = ConditionLock(value: false)
    private let failure = Mutex<PreviewError?>(nil)
    private let stopping = Atomic<Bool>(false)

    init(channel: any Channel, threads: MultiThreadedEventLoopGroup, source: AnswerSource) {
        port = channel.localAddress?.port ?? 0
        url = "http://\(source.host.visited):\(port)/"
        isOpenToOthers = !source.host.isLoopback
        site = source.site
        self.threads = threads
        channel.closeFuture.whenComplete { [self] _ in
            if !stopping.load(ordering: .acquiring) {
                failure.withLock { $0 = .ended("the system closed its listening socket") }
                markEnded()
            }
        }
    }

    /// Shows another site from the next request on; answers that are under way finish with the old one.
    ///
    /// May be called from any thread.
    public func replace(_ site: PreviewSite) { self.site.replace(with: site) }

    /// Stops listening and closes every connection; returns when that is done.
    ///
    /// May be called from any thread but the server's own (not from the site's functions or `onRequest`), such as
    /// one that waits for signals, and more than once. It is not for use inside a signal handler itself.
    public func stop() {
        if stopping.exchange(true, ordering: .acquiringAndReleasing) {
            hasEnded.lock(whenValue: true)
            hasEnded.unlock()
            return
        }
        // The only error it knows is that the threads have been stopped already.
        try? threads.syncShutdownGracefully()
        markEnded()
    }

    /// Waits until the server has been stopped.
    ///
    /// - Throws: `PreviewError.ended` if it ended without having been told to.
    public func wait() throws(PreviewError) {
        hasEnded.lock(whenValue: true)
        hasEnded.unlock()
        if let failure = failure.withLock({ $0 }) { throw failure }
    }

    private func markEnded() {
        hasEnded.lock()
        hasEnded.unlock(withValue: true)
    }
}
