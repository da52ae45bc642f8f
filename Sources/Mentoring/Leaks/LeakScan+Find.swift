extension LeakScan {
    /// What stands in a file whose escapes are decoded.
    func find(
        in bytes: UnsafeBufferPointer<UInt8>, of file: ScannedFile, edition: Edition, allowed: Set<[UInt64]>
    ) -> Set<Leak> {
        var found: Set<Leak> = []
        var text = WordTrail()
        var tags = WordTrail()
        let seeksCodes = edition != .team && file != .binary && !referenceCodes.isEmpty
        let seeksPatterns = !patterns.isEmpty
        let reading = PatternReading(
            bytes: bytes, hasTags: file.hasTags, isBinary: file == .binary, patterns: patterns, allowed: allowed
        )
        let shift = keys.shift
        keys.bits.withUnsafeBufferPointer { bits in
            forEachWord(bytes, hasTags: file.hasTags, isBinary: file == .binary) { word in
                let length = word.end - word.start
                if length >= 10, word.isWhole, isPseudonym(word.start, in: bytes) { found.insert(.pseudonym) }
                if seeksCodes, length <= 8, word.isWhole, isCode(word, in: bytes, hasTags: file.hasTags) {
                    found.insert(.referenceCode)
                }
                guard seeksPatterns else { return }
                let isText = word.tag == nil
                let previous = isText ? text.word : tags.word
                let single = Word.key(word.hash)
                let pair = Word.key(previous.hash, word.hash)
                let hasOpen = isText ? !text.open.isEmpty : !tags.open.isEmpty
                if hasOpen || KeyTable.mayHave(single, bits, shift) || KeyTable.mayHave(pair, bits, shift) {
                    let begun = keys.patterns(of: single) + keys.patterns(of: pair)
                    if isText {
                        reading.follow(&text, word, begun: begun, into: &found)
                    } else {
                        reading.follow(&tags, word, begun: begun, into: &found)
                    }
                }
                if isText { text.word = word } else { tags.word = word }
            }
        }
        return found
    }

    /// Whether a word that begins here is the end of a pseudonym: a letter and a hyphen stand before it. The letters'
    /// case does not matter, nor what follows the ten characters.
    @inline(__always)
    private func isPseudonym(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start >= 2, bytes[start - 1] == UInt8(ascii: "-") else { return false }
        return isKnownPseudonym(start, in: bytes)
    }

    private func isKnownPseudonym(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let lowered = (start - 2..<start + 10).map {
            bytes[$0] &- UInt8(ascii: "A") < 26 ? bytes[$0] | 0x20 : bytes[$0]
        }
        let id = lowered.withUnsafeBufferPointer { RecordId(parsing: $0, letter: lowered[0]) }
        return id.map(pseudonyms.contains) ?? false
    }

    /// Whether a word is one of the reference codes, and does not stand in what draws a picture.
    @inline(__always)
    private func isCode(_ word: Word, in bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool) -> Bool {
        guard let code = packedCode(bytes, from: word.start, to: word.end), referenceCodes.contains(code) else {
            return false
        }
        guard hasTags, let tag = word.tag else { return true }
        return !isPathData(at: word.start, inTagAt: tag, of: bytes)
    }
}

/// What was read last of text or of tags, and which values may have begun there.
struct WordTrail {
    /// A value of which the words up to here have been found.
    struct Open {
        let pattern: Int
        /// How many of its words.
        let count: Int
    }

    var word = Word(hash: 0, start: 0, end: 0, isWhole: true, tag: nil)
    var open: [Open] = []
}

/// Follows values word by word.
struct PatternReading {
    let bytes: UnsafeBufferPointer<UInt8>
    let hasTags: Bool
    let isBinary: Bool
    let patterns: [ValuePattern]
    /// The words of the names that may stand in this file.
    let allowed: Set<[UInt64]>

    /// Takes the next word: values that went on so far go on or not, and `begun` begin with it and the one before it.
    func follow(_ trail: inout WordTrail, _ word: Word, begun: [Int], into found: inout Set<Leak>) {
        let gap = GapText(bytes, from: trail.word.end, to: word.start, hasTags: hasTags && word.tag == nil)
        let candidates =
            trail.open + begun.map { WordTrail.Open(pattern: $0, count: patterns[$0].words.count > 1 ? 1 : 0) }
        trail.open.removeAll(keepingCapacity: true)
        for open in candidates {
            let pattern = patterns[open.pattern]
            guard pattern.words[open.count] == word.hash else { continue }
            // A key is a hash of two words; here the first of them is held against the value too.
            if open.count == 1, trail.word.hash != pattern.words[0] { continue }
            if open.count > 0, !pattern.allows(gap, before: open.count) { continue }
            if open.count + 1 < pattern.words.count {
                trail.open.append(WordTrail.Open(pattern: open.pattern, count: open.count + 1))
            } else if let leak = leak(of: open.pattern, endingAt: word.end) {
                found.insert(leak)
            }
        }
    }

    /// The leak that a value is at this place; nil where it may stand there.
    private func leak(of number: Int, endingAt end: Int) -> Leak? {
        let pattern = patterns[number]
        // Few letters in a row come about by chance among the bytes of a picture.
        if isBinary, pattern.size < 6 { return nil }
        switch pattern.rule {
        case .secret(let field): return .secret(field: field)
        case .address: return .address(number)
        case .name:
            // What stands before an @ is an address, which has a rule of its own.
            let isAddress = end < bytes.count && bytes[end] == UInt8(ascii: "@")
            return isAddress || allowed.contains(pattern.words) ? nil : .name
        }
    }
}
