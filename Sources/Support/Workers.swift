#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Synchronization

/// Runs `body` for every index from 0 up to, not including, `count`, on threads of our own.
///
/// Blocking work on Swift's cooperative pool would stop everything that awaits (it has one thread a core), so
/// workers are POSIX threads. Each takes the next few indices from a shared counter, which keeps both busy to
/// the end whatever the single items cost. Returns when all indices are done.
///
/// - Parameters:
///   - count: how many items there are.
///   - workers: how many threads at most; with 1 everything runs on the calling thread, in order.
///   - batch: how many neighboring items a worker takes at a time.
///   - body: the work on one item; it is given the item's index and the worker's number (from 0).
public func concurrently(
    _ count: Int, workers: Int, batch: Int = 8, _ body: @escaping @Sendable (_ item: Int, _ worker: Int) -> Void
) {
    let threads = min(max(workers, 1), (count + batch - 1) / max(batch, 1))
    guard threads > 1 else {
        for item in 0..<max(count, 0) { body(item, 0) }
        return
    }
    let queue = WorkQueue(count: count, batch: max(batch, 1), body: body)
    let started = (1..<threads).compactMap { startThread(of: queue, number: $0) }
    queue.work(as: 0)
    for thread in started { pthread_join(thread, nil) }
}

/// How many workers suit this machine: the processors that this process may use.
public func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// The items that are left, shared by all workers of one call.
private final class WorkQueue: Sendable {
    let count: Int
    let batch: Int
    let body: @Sendable (Int, Int) -> Void
    let next = Atomic<Int>(0)

    init(count: Int, batch: Int, body: @escaping @Sendable (Int, Int) -> Void) {
        self.count = count
        self.batch = batch
        self.body = body
    }

    func work(as worker: Int) {
        while true {
            let start = next.add(batch, ordering: .relaxed).oldValue
            guard start < count else { return }
            for item in start..<min(start + batch, count) { body(item, worker) }
        }
    }
}

/// What a new thread is told: the queue and its own number.
private final class Assignment: Sendable {
    let queue: WorkQueue
    let number: Int

    init(queue: WorkQueue, number: Int) {
        self.queue = queue
        self.number = number
    }
}

/// Starts a thread with a stack that deep but legal nesting fits in; nil where the system has none left, which
/// only means that fewer workers share the items.
private func startThread(of queue: WorkQueue, number: Int) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let assignment = Unmanaged.passRetained(Assignment(queue: queue, number: number))
    #if canImport(Glibc)
        var thread = pthread_t()
        let result = pthread_create(&thread, &attributes, { runAssignment($0) }, assignment.toOpaque())
        guard result == 0 else {
            assignment.release()
            return nil
        }
        return thread
    #else
        var thread: pthread_t?
        let result = pthread_create(&thread, &attributes, { runAssignment($0) }, assignment.toOpaque())
        guard result == 0 else {
            assignment.release()
            return nil
        }
        return thread
    #endif
}

private func runAssignment(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let assignment = Unmanaged<Assignment>.fromOpaque(argument).takeRetainedValue()
    assignment.queue.work(as: assignment.number)
    return nil
}
