extension LeakScan {
    /// What stands in a file whose escapes are decoded.
    func leaks(
        inPlain bytes: UnsafeBufferPointer<UInt8>, of file: ScannedFile, edition: Edition,
        allowed: Set<[UInt64]>
    ) -> Set<Leak> {
        let seeksCodes = edition != .team && file != .binary && !referenceCodes.isEmpty
        let mayHold = screen.mayHold(
            bytes, hasTags: file.hasTags, isBinary: file == .binary,
            isPseudonym: { isPseudonym($0, in: bytes) },
            isCode: seeksCodes
                ? { start in
                    let end = bytes[start...].firstIndex { !isASCIIWordByte($0) } ?? bytes.count
                    return isCode(from: start, to: end, in: bytes)
                } : nil)
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
            if isPseudonym(word.start, in: bytes) { found.insert(.pseudonym) }
            if seeksCodes, isCode(from: word.start, to: word.end, in: bytes),
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
    private func isPseudonym(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start >= 2, bytes[start - 1] == UInt8(ascii: "-"), start + 10 <= bytes.count else { return false }
        let lowered = (start - 2..<start + 10).map {
            bytes[$0] &- UInt8(ascii: "A") < 26 ? bytes[$0] | 0x20 : bytes[$0]
        }
        let id = lowered.withUnsafeBufferPointer { RecordId(parsing: $0, letter: lowered[0]) }
        return id.map(pseudonyms.contains) ?? false
    }

    /// Whether a word is one of the reference codes.
    private func isCode(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        packedCode(bytes, from: start, to: end).map(referenceCodes.contains) ?? false
    }
}
