/// Follows values through the words of a file.
struct PatternReading {
    let bytes: UnsafeBufferPointer<UInt8>
    let file: ScannedFile
    let patterns: [ValuePattern]
    let keys: KeyTable
    /// The words of the names that may stand in this file.
    let allowed: Set<[UInt64]>

    /// What was read last of text or of tags, and which values may have begun there.
    struct Trail {
        var word = Word(hash: 0, letters: 0, start: 0, end: 0, tag: -1)
        /// Values of which the words up to here have been found, with how many these are.
        var open: [(pattern: Int, count: Int)] = []
    }

    /// Takes the next word: values that went on so far go on or not, and others begin.
    func follow(_ trail: inout Trail, _ word: Word, into found: inout Set<Leak>) {
        let pairs = keys.patterns(of: trail.word.hash, word.hash)
        let open = trail.open + pairs.filter { patterns[$0].words[0] == trail.word.hash }.map { ($0, 1) }
        trail.open.removeAll(keepingCapacity: true)
        if !open.isEmpty {
            let gap = GapText(
                bytes, from: trail.word.end, to: word.start, hasTags: file.hasTags && !word.isInTag)
            for (number, count) in open {
                let pattern = patterns[number]
                guard pattern.words[count] == word.hash, pattern.allows(gap, before: count) else { continue }
                if count + 1 < pattern.words.count {
                    trail.open.append((number, count + 1))
                } else if let leak = leak(of: number, endingAt: word.end) {
                    found.insert(leak)
                }
            }
        }
        for number in keys.patterns(of: word.hash) {
            if let leak = leak(of: number, endingAt: word.end) { found.insert(leak) }
        }
        trail.word = word
    }

    /// The leak that a value is at this place; nil where it may stand there.
    private func leak(of number: Int, endingAt end: Int) -> Leak? {
        let pattern = patterns[number]
        // Few letters in a row come about by chance among the bytes of a picture.
        if file == .binary, pattern.size < 6 { return nil }
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
