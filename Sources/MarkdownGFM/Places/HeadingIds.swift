/// Gives headings their anchors by GitHub's rule, unique in one page.
///
/// Lower case; letters, marks, decimal digits, `_` and `-` of every script stay, spaces become `-`, all else goes.
/// A second heading of the same words gets `-1`, the next `-2`. (GitHub's jch/html-pipeline, TableOfContentsFilter;
/// collisions with written numbers as in Flet/github-slugger.)
struct HeadingIds {
    /// How often each id was asked for or given, so that the next number is found without trying from 1 again.
    private var uses: [String: Int] = [:]

    /// The anchor of the next heading with these words; `section` where no character of them can stand in one.
    mutating func id(for words: [UInt8]) -> String {
        let base = Self.base(of: words)
        guard var number = uses[base] else {
            uses[base] = 0
            return base
        }
        var id = base
        repeat {
            number += 1
            id = "\(base)-\(number)"
        } while uses[id] != nil
        uses[base] = number
        uses[id] = 0
        return id
    }

    private static func base(of words: [UInt8]) -> String {
        var id: [UInt8] = []
        id.reserveCapacity(words.count)
        guard words.allSatisfy({ $0 < 0x80 }) else { return base(ofScalarsIn: words) }
        for byte in words {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                id.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): id.append(byte | 0x20)
            case UInt8(ascii: " "): id.append(UInt8(ascii: "-"))
            default: break
            }
        }
        return id.isEmpty ? "section" : String(decoding: id, as: UTF8.self)
    }

    private static func base(ofScalarsIn words: [UInt8]) -> String {
        var id = ""
        for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
            if scalar == " " {
                id.unicodeScalars.append("-")
            } else if scalar == "-" || isWordScalar(scalar) {
                id.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return id.isEmpty ? "section" : id
    }

    /// What Ruby's `\p{Word}` matches: alphabetic, marks, decimal digits, connector punctuation.
    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
        default: return false
        }
    }
}
