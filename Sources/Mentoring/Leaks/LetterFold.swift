/// How characters beyond ASCII are compared: without case, accents and invisible characters.
///
/// Case is folded through the upper case, so that `ß` is `ss`. An accent is dropped whether it is a character of its
/// own or not, so both spellings of `é` are `e`; a name without its accents is the same name to a reader.
struct LetterFold: Sendable {
    /// What a character is to a word.
    enum Role {
        /// It ends a word.
        case separator
        /// It stands for these letters; none where it is passed over.
        case letters(Range<Int>)
        /// It stands for itself inside a word.
        case itself
        /// It is a word of its own, as in scripts that write no blanks between words.
        case wordOfItsOwn
    }

    static let shared = LetterFold()

    /// The folded letters of all characters, one after the other.
    let letters: [UInt8]
    /// Where those of each character from U+0080 to U+058F, and from U+1E00 to U+1FFF, stand; nil for a separator.
    private let ranges: [Range<Int>?]
    private static let scripts: [ClosedRange<UInt32>] = [0x80...0x58F, 0x1E00...0x1FFF]

    private init() {
        var bases: [String: Unicode.Scalar] = [:]
        let scalars = Self.scripts.flatMap { $0.compactMap(Unicode.Scalar.init) }
        for scalar in (0x41...0x7A as ClosedRange<UInt8>).map(Unicode.Scalar.init) + scalars {
            if let name = scalar.properties.name { bases[name] = scalar }
        }
        var letters: [UInt8] = []
        ranges = Self.scripts.flatMap(\.self).map { value in
            guard let folded = Unicode.Scalar(value).flatMap({ Self.folded($0, bases: bases) }) else {
                return nil
            }
            letters += folded
            return (letters.count - folded.count)..<letters.count
        }
        self.letters = letters
    }

    /// The role of a character beyond ASCII.
    func role(of scalar: UInt32) -> Role {
        switch scalar {
        case ..<0x80: .separator
        case 0x80...0x58F: ranges[Int(scalar - 0x80)].map { .letters($0) } ?? .separator
        case 0x1E00...0x1FFF: ranges[Int(scalar - 0x1E00) + 0x510].map { .letters($0) } ?? .separator
        // Blanks and marks of general punctuation; those without width are passed over.
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: .letters(0..<0)
        case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE10...0xFE6F, 0x1_F000...0x1_FAFF: .separator
        // Thai to Myanmar, Khmer, and everything from the radicals of Han on.
        case 0xE00...0x109F, 0x1780...0x17FF, 0x2E80...0xA63F, 0xAC00...0xFAFF, 0x2_0000...: .wordOfItsOwn
        default: .itself
        }
    }

    /// The letters a character stands for, empty for an accent and for what is invisible; nil for a separator.
    private static func folded(_ scalar: Unicode.Scalar, bases: [String: Unicode.Scalar]) -> [UInt8]? {
        let properties = scalar.properties
        if properties.generalCategory == .nonspacingMark || properties.generalCategory == .format { return [] }
        guard properties.isAlphabetic || properties.numericType != nil else { return nil }
        let upper = properties.uppercaseMapping.unicodeScalars.flatMap {
            $0.properties.lowercaseMapping.unicodeScalars
        }
        // LATIN SMALL LETTER E WITH ACUTE is LATIN SMALL LETTER E: names of characters never change.
        let plain = upper.map { lower in
            let words = (lower.properties.name ?? "").utf8.split(separator: UInt8(ascii: " "))
            guard let with = words.firstIndex(where: { $0.elementsEqual("WITH".utf8) }) else { return lower }
            return bases[String(decoding: Array(words[..<with].joined(separator: " ".utf8)), as: UTF8.self)]
                ?? lower
        }
        return plain.filter { $0.properties.generalCategory != .nonspacingMark }.flatMap {
            Array(String($0).utf8)
        }
    }
}
