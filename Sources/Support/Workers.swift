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
    let batch = max(batch, 1)
    let threads = min(max(workers, 1), (count + batch - 1) / batch)
    guard threads > 1 else {
        for item in 0..<max(count, 0) { body(item, 0) }
        return
    }
    let next = Counter()
    let numbers = Counter()
    onThreads(threads) {
        let worker = numbers.take(1)
        while true {
            let start = next.take(batch)
            guard start < count else { return }
            for item in start..<min(start + batch, count) { body(item, worker) }
        }
    }
}

/// How many workers suit this machine: the processors that this process may use.
public func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

/// A number that several threads count up.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    /// The number before so much is added.
    func take(_ amount: Int) -> Int { value.wrappingAdd(amount, ordering: .relaxed).oldValue }
}
