/// The quick look at a file that comes before the scan: does anything in it look like the beginning of a value?
///
/// It may be wrong only in saying yes. Almost every file gets a no, at a small part of the scan's cost: 64 bytes at a
/// time become one bit each, and of a word only the first eight letters are looked at.
struct LeakScreen: Sendable {
    /// The first letters of each pattern's key word.
    private let letters: BitFilter
    /// The patterns by these letters, with what they go on with.
    private let keys: [UInt64: [ScreenKey]]
    /// How many letters the shortest key word has, at most three.
    private let shortest: Int

    init(_ patterns: [ValuePattern]) {
        let all = patterns.map(ScreenKey.init)
        letters = BitFilter(all.map(\.letters))
        keys = Dictionary(grouping: all, by: \.letters)
        shortest = all.reduce(3) { min($0, $1.count) }
    }

    /// Whether a file, its escapes decoded, may hold a value.
    ///
    /// - Parameters:
    ///   - isPseudonym: Whether the pseudonym of a record ends with the letters that begin here.
    ///   - isCode: Whether a reference code begins here; nil where none is sought.
    func mayHold(
        _ bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool, isBinary: Bool, isPseudonym: (Int) -> Bool,
        isCode: ((Int) -> Bool)?
    ) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        let seeksLetters = !keys.isEmpty
        var before = ByteBlock.empty
        var block = ByteBlock(raw, at: 0, marksOpenings: hasTags)
        var slowlyRead = 0
        let least = seeksLetters ? shortest : 4
        return letters.bits.withUnsafeBufferPointer { bits in
            var base = 0
            while base < bytes.count {
                let after = ByteBlock(raw, at: base + 64, marksOpenings: hasTags)
                let starts = block.words & ~(block.words << 1 | before.words >> 63)
                var long = starts & block.run(of: 10, before: after)
                while long != 0 {
                    if isPseudonym(base + long.trailingZeroBitCount) { return true }
                    long &= long - 1
                }
                var words = seeksLetters || isCode != nil ? starts & block.run(of: least, before: after) : 0
                while words != 0 {
                    let offset = words.trailingZeroBitCount
                    words &= words - 1
                    let start = base + offset
                    let eight = raw.eightBytes(at: start)
                    // Two capitals (40 to 5F) and a digit (30 to 3F).
                    if eight & 0xF0_E0E0 == 0x30_4040, let isCode, isCode(start) { return true }
                    guard seeksLetters else { continue }
                    let count = block.length(at: offset, before: after)
                    let cut = count >= 8 ? eight : eight & ~(~0 << UInt64(8 * count))
                    let lower = cut | (cut & 0x4040_4040_4040_4040) >> 1
                    if BitFilter.mayHave(lower, bits, letters.shift),
                        mayBegin(lower, at: start, in: bytes, hasTags: hasTags)
                    {
                        return true
                    }
                }
                if block.openings != 0, wordsGoOn(block, at: base, in: bytes) {
                    return true
                }
                if block.beyondASCII != 0, seeksLetters || isCode != nil {
                    let found = mayHoldOther(
                        block, at: base, in: bytes, isBinary: isBinary, isCode: isCode, read: &slowlyRead)
                    if found { return true }
                }
                before = block
                block = after
                base += 64
            }
            return false
        }
    }

    /// Whether a word that has the first letters of a key word goes on as one of its patterns does.
    private func mayBegin(
        _ letters: UInt64, at start: Int, in bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool
    ) -> Bool {
        guard let candidates = keys[letters] else { return false }
        let end = bytes[start...].firstIndex { !isWordByte($0) } ?? bytes.count
        let next = lettersAfter(end, in: bytes, hasTags: hasTags)
        return candidates.contains { $0.following == nil || next == nil || $0.following == next }
    }

    /// Whether a word goes on behind a styling tag: then the first letters of words do not tell.
    private func wordsGoOn(_ block: ByteBlock, at base: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var openings = block.openings
        while openings != 0 {
            if wordGoesOn(behindTagAt: base + openings.trailingZeroBitCount, in: bytes) { return true }
            openings &= openings - 1
        }
        return false
    }

    /// Whether a word among characters beyond ASCII has the first letters of a key word, or is a reference code.
    private func mayHoldOther(
        _ block: ByteBlock, at base: Int, in bytes: UnsafeBufferPointer<UInt8>, isBinary: Bool,
        isCode: ((Int) -> Bool)?, read: inout Int
    ) -> Bool {
        var others = block.beyondASCII
        while others != 0 {
            let index = base + others.trailingZeroBitCount
            others &= others - 1
            guard index >= read else { continue }
            var first = index
            while first > 0, isWordByte(bytes[first - 1]) { first -= 1 }
            var found = false
            func look(at word: Word) {
                found = found || keys[word.letters] != nil || isCode?(word.start) == true
            }
            var run = LetterRun(tag: -1)
            read = first
            while read < bytes.count, isWordByte(bytes[read]) {
                read = run.read(bytes, at: read, isBinary: isBinary, look)
            }
            run.finish(look)
            if found { return true }
        }
        return false
    }
}

/// By what a pattern is recognized: the first letters of one of its words, and of the one after it.
struct ScreenKey: Sendable {
    let letters: UInt64
    /// How many letters the key word has.
    let count: Int
    /// The first letters of the pattern's next word; nil where it has none.
    let following: UInt64?

    /// The first word of at least three letters, else the longest.
    init(_ pattern: ValuePattern) {
        let lengths = pattern.letters.map { 8 - $0.leadingZeroBitCount / 8 }
        let index =
            lengths.firstIndex { $0 >= 3 } ?? lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0
        letters = pattern.letters[index]
        count = lengths[index]
        following = index + 1 < pattern.letters.count ? pattern.letters[index + 1] : nil
    }
}

/// The first letters of the word that follows in the same text; nil where they cannot be told at a glance.
private func lettersAfter(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool) -> UInt64? {
    var index = end
    while index < bytes.count, !isWordByte(bytes[index]) {
        if hasTags, beginsTag(at: index, in: bytes) {
            index = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        }
        index += 1
    }
    var letters: UInt64 = 0
    var count: UInt64 = 0
    while index < bytes.count, isWordByte(bytes[index]), count < 8 {
        guard bytes[index] < 0x80 else { return nil }
        letters |= UInt64(bytes[index] | (bytes[index] & 0x40) >> 1) << (8 * count)
        count += 1
        index += 1
    }
    return letters
}

/// Whether a letter stands directly before a tag and another directly behind it, or behind more tags, all of which only
/// style the text.
private func wordGoesOn(behindTagAt first: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard first > 0, isWordByte(bytes[first - 1]) else { return false }
    func end(ofTagsAt start: Int, where isMeant: (Int) -> Bool) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: "<"), isMeant(index) {
            index = (bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count) + 1
        }
        return index
    }
    // Behind nearly every tag stands a blank; which kind of tag it is matters only where none does.
    let behind = end(ofTagsAt: first) { _ in true }
    return behind < bytes.count && isWordByte(bytes[behind])
        && end(ofTagsAt: first) { isStylingTag(at: $0, in: bytes) } == behind
}
