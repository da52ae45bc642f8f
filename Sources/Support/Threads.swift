#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs the same work on threads of our own and returns when all have ended.
///
/// Not on Swift's cooperative pool: blocking work there stops everything that is awaited. Where the system gives
/// fewer threads than asked for, there are fewer; where it gives none, the work runs on the caller's.
/// A file that grows beyond the user's limit is an error on these threads and not the end of the process.
public func onThreads(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return work() }
    defer { pthread_attr_destroy(&attributes) }
    // Fixed, so that a small stack limit of the user's does not meet pages that nest deeply.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var threads: [pthread_t] = []
    for _ in 0..<max(1, count) {
        guard let thread = startThread(&attributes, Work(run: work)) else { break }
        threads.append(thread)
    }
    if threads.isEmpty { work() }
    for thread in threads { pthread_join(thread, nil) }
}

private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
}

private func startThread(_ attributes: inout pthread_attr_t, _ work: Work) -> pthread_t? {
    let argument = Unmanaged.passRetained(work)
    #if canImport(Glibc)
        var thread = pthread_t()
        let code = pthread_create(&thread, &attributes, { runOnThisThread($0) }, argument.toOpaque())
    #else
        var thread: pthread_t?
        let code = pthread_create(&thread, &attributes, { runOnThisThread($0) }, argument.toOpaque())
    #endif
    if code == 0 { return thread }
    argument.release()
    return nil
}

private func runOnThisThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGXFSZ)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
    return nil
}
