import Support
import Synchronization
import Testing

@Suite("Workers")
struct WorkersTests {
    @Test("do every item once, whatever the batch", arguments: [1, 2, 3, 8, 1000])
    func everyItemOnce(batch: Int) {
        let results = concurrentMap(Array(0..<1003), workers: 4, batch: batch) { $0 * 2 }
        #expect(results == (0..<1003).map { $0 * 2 })
    }

    @Test("do nothing for no items")
    func noItems() {
        let calls = Atomic<Int>(0)
        concurrently(0, workers: 4) { _, _ in calls.add(1, ordering: .relaxed) }
        #expect(calls.load(ordering: .relaxed) == 0)
    }

    @Test("work in order on the calling thread when there is one")
    func oneWorker() {
        let seen = Mutex<[Int]>([])
        concurrently(20, workers: 1) { item, worker in seen.withLock { $0.append(item + worker) } }
        #expect(seen.withLock { $0 } == Array(0..<20))
    }
}
