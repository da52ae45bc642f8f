import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Told of every request when it is answered: the method, the path in printable ASCII and the status.
///
/// It is called on the server's only thread, which answers nobody until it returns.
public typealias RequestReport = @Sendable (_ method: String, _ path: String, _ status: Int) -> Void

/// Serves a site from memory over HTTP/1.1, on one thread of its own, until it is told to stop.
///
/// It is for the author's own browser: GET and HEAD only, and only for requests that name this server in Host (and
/// in Origin, if there is one). 64 connections are kept at most; a request head may have 32 KiB and take 10 seconds.
///
/// - Parameters:
///   - site: what is shown; it can be exchanged later.
///   - address: where to listen; this machine alone unless told otherwise.
///   - onRequest: told of every request.
/// - Throws: `PreviewError` if it cannot listen there.
public func startPreview(
    _ site: PreviewSite, at address: PreviewAddress = PreviewAddress(), onRequest: RequestReport? = nil
) throws(PreviewError) -> RunningPreview {
    try startPreview(site, at: address, limits: PreviewLimits(), onRequest: onRequest)
}

/// The same with other limits.
func startPreview(
    _ site: PreviewSite, at address: PreviewAddress, limits: PreviewLimits, onRequest: RequestReport? = nil
) throws(PreviewError) -> RunningPreview {
    let host = try PreviewHost(address.host)
    if let port = address.port, !(0...65535).contains(port) { throw .wrongPort(port) }
    let source = AnswerSource(site: SiteHolder(site), host: host, onRequest: onRequest)
    let threads = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    do {
        let listener = makeListener(on: threads, source: source, limits: limits)
        let channel = try bind(listener, to: host, port: address.port)
        return RunningPreview(channel: channel, threads: threads, source: source)
    } catch {
        try? threads.syncShutdownGracefully()
        throw error
    }
}

/// Binds to the port, or to the first free one of the usual ports.
private func bind(
    _ listener: ServerBootstrap, to host: PreviewHost, port: Int?
) throws(PreviewError) -> any Channel {
    if let port { return try bind(listener, to: host, exactly: port) }
    for port in PreviewAddress.usualPorts {
        do { return try bind(listener, to: host, exactly: port) } catch PreviewError.portTaken { continue }
    }
    throw .noPortFree(PreviewAddress.usualPorts)
}

private func bind(
    _ listener: ServerBootstrap, to host: PreviewHost, exactly port: Int
) throws(PreviewError) -> any Channel {
    do {
        return try listener.bind(to: host.socketAddress(port: port)).wait()
    } catch {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: throw .portTaken(port)
        case EACCES: throw .portNotAllowed(port)
        case EADDRNOTAVAIL: throw .wrongHost
        case let code?: throw .cannotListen(String(cString: strerror(code)))
        case nil: throw .cannotListen("\(error)")
        }
    }
}
