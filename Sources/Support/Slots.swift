/// A result for every item of `concurrently`, each written by the one worker that had the item.
///
/// This is the one place where workers write to shared memory without a lock: every slot belongs to one item,
/// and the results are read only after all workers have ended.
public final class Slots<Value: Sendable>: @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<Value?>

    /// So many empty slots.
    public init(count: Int) {
        storage = .allocate(capacity: max(count, 0))
        storage.initialize(repeating: nil)
    }

    deinit {
        storage.deinitialize()
        storage.deallocate()
    }

    /// Puts the item's result in its slot; an index that is out of range is ignored.
    public func set(_ index: Int, to value: Value) {
        guard storage.indices.contains(index) else { return }
        storage[index] = value
    }

    /// All results that were set, in the order of their items.
    public var values: [Value] { storage.compactMap { $0 } }
}

/// `transform` for every item, on several workers, with the results in the items' order.
public func concurrentMap<Item: Sendable, Value: Sendable>(
    _ items: [Item], workers: Int, batch: Int = 8, _ transform: @escaping @Sendable (Item) -> Value
) -> [Value] {
    let slots = Slots<Value>(count: items.count)
    concurrently(items.count, workers: workers, batch: batch) { item, _ in
        slots.set(item, to: transform(items[item]))
    }
    return slots.values
}
