#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The lines of the source, found when a place in them is first asked for. Lines count from 1 here.
struct SourceLines {
    let source: UnsafeBufferPointer<UInt8>
    /// Where each line begins; empty until the first question.
    private var starts: [Int] = []

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
    }

    /// Where a line begins; the end of the source for lines beyond it.
    mutating func start(ofLine number: Int) -> Int {
        if starts.isEmpty { findStarts() }
        if number < 1 { return 0 }
        return number <= starts.count ? starts[number - 1] : source.count
    }

    /// The bytes of a line without its end; empty where there is no such line.
    mutating func line(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let start = start(ofLine: number)
        var end = max(self.start(ofLine: number + 1), start)
        while end > start, source[end - 1] == UInt8(ascii: "\n") || source[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return UnsafeBufferPointer(rebasing: source[start..<end])
    }

    /// The line that holds an offset, by bisection.
    mutating func line(at offset: Int) -> Int {
        if starts.isEmpty { findStarts() }
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Lines end as cmark ends them: by a line feed, a carriage return, or both.
    private mutating func findStarts() {
        starts.reserveCapacity(source.count / 32 + 8)
        starts.append(0)
        guard let base = source.baseAddress else { return }
        if memchr(base, Int32(UInt8(ascii: "\r")), source.count) == nil {
            return findStartsAfterLineFeeds(base)
        }
        for index in source.indices {
            let followedByFeed = index + 1 < source.count && source[index + 1] == UInt8(ascii: "\n")
            if source[index] == UInt8(ascii: "\n") || (source[index] == UInt8(ascii: "\r") && !followedByFeed) {
                starts.append(index + 1)
            }
        }
    }

    private mutating func findStartsAfterLineFeeds(_ base: UnsafePointer<UInt8>) {
        var offset = 0
        while let found = memchr(base + offset, Int32(UInt8(ascii: "\n")), source.count - offset) {
            offset = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base + 1
            starts.append(offset)
        }
    }
}
