/// A value that must not stand in the output, as the words that it consists of: their hashes and first letters.
struct ValuePattern: Hashable, Sendable {
    /// The rule that it belongs to.
    enum Rule: Hashable, Sendable {
        /// Of the field of this name.
        case secret(field: String)
        case address
        case name
    }

    /// What may stand between two of its words.
    enum Gap: Hashable, Sendable {
        /// Exactly what stands there in the value, a blank standing for any blanks: codes and addresses.
        case exactly([UInt64])
        /// Blanks, tags, and what takes a blank's place in an address or a file's name: names.
        case ofName
        /// Anything that is no word: long texts, whose marks may be set in another way.
        case anything
    }

    /// The hashes of its words.
    let words: [UInt64]
    /// The first eight letters of each.
    let letters: [UInt64]
    let gap: Gap
    let rule: Rule
    /// How many bytes its words have.
    let size: Int

    /// A value's pattern; nil where it has no word.
    init?(_ text: String, _ rule: Rule, gap: GapKind) {
        var words: [UInt64] = []
        var letters: [UInt64] = []
        var gaps: [UInt64] = []
        var size = 0
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var end = 0
            forEachWord(bytes, hasTags: false, isBinary: false) { word in
                if !words.isEmpty {
                    gaps.append(GapText(bytes, from: end, to: word.start, hasTags: false).hash)
                }
                words.append(word.hash)
                letters.append(word.letters)
                size += word.end - word.start
                end = word.end
            }
        }
        guard !words.isEmpty else { return nil }
        self.words = words
        self.letters = letters
        self.rule = rule
        self.size = size
        self.gap =
            switch gap {
            case .exactly: .exactly(gaps)
            case .ofName: .ofName
            case .anything: .anything
            }
    }

    /// The kinds of gaps, before the value's own are known.
    enum GapKind { case exactly, ofName, anything }

    /// Whether a gap of the file is what stands before the value's word of this number, from 1.
    func allows(_ text: GapText, before word: Int) -> Bool {
        switch gap {
        case .exactly(let gaps): gaps[word - 1] == text.hash
        case .ofName: text.isOfName
        case .anything: true
        }
    }
}

/// What stands between two words of a file, looked at only where the words before and after it are of a value.
struct GapText {
    /// A hash of its characters, all blanks in a row being one.
    let hash: UInt64
    /// Whether only blanks stand in it, and signs that take their place.
    let isOfName: Bool

    /// Looks at the bytes between two words; a tag in them is no character if the words stand in text.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, hasTags: Bool) {
        var hash = WordHash()
        var isOfName = true
        var isAfterBlank = false
        var index = start
        while index < end {
            if hasTags, bytes[index] == UInt8(ascii: "<") {
                while index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
                index += 1
                continue
            }
            let (value, length) = scalar(at: index, in: bytes) ?? (0x20, 1)
            index += length
            if value >= 0x80, case .letters = LetterFold.shared.role(of: value) { continue }
            let isBlank = value <= 0x20 || value == 0xA0 || (0x2000...0x200A).contains(value)
            if !(isBlank && isAfterBlank) {
                hash.add(isBlank ? 0x20 : UInt8(truncatingIfNeeded: value))
            }
            isAfterBlank = isBlank
            // - _ + . ' and the typographic apostrophe and hyphens.
            let isSign = [0x2D, 0x5F, 0x2B, 0x2E, 0x27, 0x2019, 0x2010, 0x2011].contains(value)
            isOfName = isOfName && (isBlank || isSign)
        }
        self.hash = hash.value
        self.isOfName = isOfName
    }
}
