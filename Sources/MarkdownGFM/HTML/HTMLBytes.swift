/// A growing block of bytes, quicker to append to than an array: no reference count, no check of uniqueness.
struct HTMLBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// The byte that was written last; nil at the beginning.
    var last: UInt8? { count > 0 ? start[count - 1] : nil }

    /// All bytes as an array of just their size.
    func array() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
            target.baseAddress?.initialize(from: start, count: count)
            initialized = count
        }
    }

    /// Takes away all bytes from an offset on, and gives them.
    mutating func cut(from offset: Int) -> [UInt8] {
        let cut = Array(UnsafeBufferPointer(start: start + offset, count: count - offset))
        count = offset
        return cut
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        reserve(bytes.count)
        (start + count).initialize(from: source, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// The number in decimal digits.
    mutating func append(number: Int) {
        append(Array(String(number).utf8))
    }

    /// Begins a new line unless the last one is still empty.
    mutating func startLine() {
        if let last, last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
    }

    private mutating func reserve(_ more: Int) {
        guard capacity - count < more else { return }
        let larger = max(capacity * 2, count + more)
        let target = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        target.initialize(from: start, count: count)
        start.deallocate()
        start = target
        capacity = larger
    }
}
