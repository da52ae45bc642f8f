/// The keys of all objects that are open, to find one that an object has twice.
///
/// Small objects are searched one by one, by a fingerprint first; the hash index of a large one is seeded by the
/// process, so that no file can be written to make it slow.
struct SeenKeys: Sendable {
    private struct Key: Sendable {
        let fingerprint: UInt64
        let string: JSONString
    }

    /// The index of one large object: hash of a key's bytes to its place in `keys`.
    private struct LargeObject: Sendable {
        let first: Int
        var places: [Int: Int]
    }

    private static let mostSearchedOneByOne = 32

    private var keys: [Key] = []
    private var large: [LargeObject] = []
    /// Keys that their object had before, in the text's order; the first thousand, which is enough to mend.
    private(set) var repeated: [JSONString] = []

    var count: Int { keys.count }

    /// Remembers a key of the innermost object, whose keys begin at `first`.
    mutating func add(_ string: JSONString, since first: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let key = Key(fingerprint: withBytes(of: string, in: bytes, fingerprint), string: string)
        if keys.count - first < Self.mostSearchedOneByOne {
            for other in keys[first...] where other.fingerprint == key.fingerprint {
                if same(other.string, string, in: bytes) {
                    noteRepeated([string])
                    return
                }
            }
        } else if isInLargeObject(string, since: first, in: bytes) {
            noteRepeated([string])
            return
        }
        keys.append(key)
    }

    /// Forgets the keys of the object that is being left.
    mutating func removeAll(since first: Int) {
        keys.removeLast(max(keys.count - first, 0))
        if let last = large.last, last.first == first { large.removeLast() }
    }

    /// Remembers keys that were found twice.
    mutating func noteRepeated(_ strings: [JSONString]) {
        repeated += strings.prefix(max(0, 1_000 - repeated.count))
    }

    /// The same open objects, with no key twice so far.
    var withoutRepeated: SeenKeys {
        var keys = self
        keys.repeated = []
        return keys
    }

    private mutating func isInLargeObject(
        _ string: JSONString, since first: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if large.last?.first != first {
            var places: [Int: Int] = [:]
            for place in first..<keys.count { places[hash(of: keys[place].string, in: bytes)] = place }
            large.append(LargeObject(first: first, places: places))
        }
        let hash = hash(of: string, in: bytes)
        guard let place = large[large.count - 1].places[hash] else {
            large[large.count - 1].places[hash] = keys.count
            return false
        }
        if same(keys[place].string, string, in: bytes) { return true }
        // Two keys of one hash: so rare that a search through all is no cost.
        return keys[first...].contains { same($0.string, string, in: bytes) }
    }

    private func hash(of string: JSONString, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        withBytes(of: string, in: bytes) { key in
            var hasher = Hasher()
            hasher.combine(bytes: UnsafeRawBufferPointer(key))
            return hasher.finalize()
        }
    }

    private func same(
        _ first: JSONString, _ second: JSONString, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        withBytes(of: first, in: bytes) { one in
            withBytes(of: second, in: bytes) { two in one.elementsEqual(two) }
        }
    }

    private func withBytes<Result>(
        of string: JSONString, in bytes: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let escaped = UnsafeBufferPointer(rebasing: bytes[string.start..<string.start + string.count])
        guard string.hasEscapes else { return body(escaped) }
        return unescaped(escaped).withUnsafeBufferPointer(body)
    }
}

/// First and last eight bytes and the length, mixed: equal for equal keys, mostly different for others.
private func fingerprint(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(key)
    guard key.count >= 8 else {
        return key.reduce(UInt64(key.count)) { $0 << 8 | UInt64($1) }
    }
    let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    let last = raw.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
    return (first &* 0x9E37_79B9_7F4A_7C15) ^ last ^ (UInt64(key.count) << 56)
}
