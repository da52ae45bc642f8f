extension LeakScan {
    /// What stands in a file whose escapes are decoded.
    func leaks(
        inPlain bytes: UnsafeBufferPointer<UInt8>, of file: ScannedFile, edition: Edition,
        allowed: Set<[UInt64]>
    ) -> Set<Leak> {
        let seeksCodes = edition != .team && file != .binary && !referenceCodes.isEmpty
        let mayHold = screen.mayHold(
            bytes, hasTags: file.hasTags, isBinary: file == .binary,
            isPseudonym: { isPseudonym($0, in: bytes, hasTags: file.hasTags) },
            // A code with tags in it is a word that goes on behind one.
            isCode: seeksCodes ? { isCode($0, in: bytes, hasTags: false) } : nil)
        return mayHold
            ? find(in: bytes, of: file, seeksCodes: seeksCodes, allowed: allowed) : []
    }

    /// The same without the quick look first.
    func find(
        in bytes: UnsafeBufferPointer<UInt8>, of file: ScannedFile, seeksCodes: Bool, allowed: Set<[UInt64]>
    ) -> Set<Leak> {
        var found: Set<Leak> = []
        var text = PatternReading.Trail()
        var tags = PatternReading.Trail()
        let reading = PatternReading(bytes: bytes, file: file, patterns: patterns, keys: keys, allowed: allowed)
        forEachWord(bytes, hasTags: file.hasTags, isBinary: file == .binary) { word in
            let hasTags = file.hasTags && !word.isInTag
            if isPseudonym(word.start, in: bytes, hasTags: hasTags) { found.insert(.pseudonym) }
            if seeksCodes, isCode(word.start, in: bytes, hasTags: hasTags),
                !(word.isInTag && isPathData(at: word.start, inTagAt: word.tag, of: bytes))
            {
                found.insert(.referenceCode)
            }
            if word.isInTag {
                reading.follow(&tags, word, into: &found)
            } else {
                reading.follow(&text, word, into: &found)
            }
        }
        return found
    }

    /// Whether a pseudonym ends with the word that begins here: a letter and a hyphen stand before it. The letters' case
    /// does not matter, nor what follows the ten characters.
    private func isPseudonym(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool) -> Bool {
        guard let hyphen = Token.character(before: start, in: bytes, hasTags: hasTags),
            hyphen.byte == UInt8(ascii: "-"),
            let letter = Token.character(before: hyphen.offset, in: bytes, hasTags: hasTags)
        else { return false }
        var id = [letter.byte, hyphen.byte]
        var token = Token(bytes, from: start, hasTags: hasTags)
        while id.count < 12, let next = token.next() { id.append(next) }
        guard id.count == 12 else { return false }
        let lowered = id.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
        return lowered.withUnsafeBufferPointer { RecordId(parsing: $0, letter: lowered[0]) }
            .map(pseudonyms.contains) ?? false
    }

    /// Whether the word that begins here is one of the reference codes.
    private func isCode(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool) -> Bool {
        packedCode(Token(bytes, from: start, hasTags: hasTags)).map(referenceCodes.contains) ?? false
    }
}
