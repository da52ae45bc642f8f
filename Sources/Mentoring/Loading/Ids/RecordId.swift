/// A pseudonym of the data model, `^(p|r|g|m|t|w|e|s|c|a)-[a-z2-7]{10}$` (domain.md 2.0).
///
/// Ten base32 digits are 50 bits, so letter and digits fit one integer: comparing and hashing need no text.
struct RecordId: Hashable, Sendable {
    /// The letter above the 50 bits of the digits.
    private let packed: UInt64

    /// The id that these bytes spell, with this letter before the hyphen; nil for any other bytes.
    init?(parsing bytes: UnsafeBufferPointer<UInt8>, letter: UInt8) {
        guard bytes.count == 12, bytes[0] == letter, bytes[1] == UInt8(ascii: "-") else { return nil }
        var packed = UInt64(letter)
        for byte in bytes[2...] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = byte - UInt8(ascii: "a")
            case UInt8(ascii: "2")...UInt8(ascii: "7"): digit = byte - UInt8(ascii: "2") + 26
            default: return nil
            }
            packed = packed << 5 | UInt64(digit)
        }
        self.packed = packed
    }

    /// The id that this text spells, byte for byte; nil for any other text.
    init?(text: String, letter: Unicode.Scalar) {
        let bytes = Array(text.utf8)
        guard let id = bytes.withUnsafeBufferPointer({ RecordId(parsing: $0, letter: UInt8(ascii: letter)) })
        else { return nil }
        self = id
    }

    /// The id as the files spell it.
    var text: String {
        String(unsafeUninitializedCapacity: 12) { bytes in
            bytes[0] = UInt8(truncatingIfNeeded: packed >> 50)
            bytes[1] = UInt8(ascii: "-")
            for index in 0..<10 {
                let digit = UInt8(truncatingIfNeeded: packed >> UInt64(45 - 5 * index) & 31)
                bytes[2 + index] = digit < 26 ? UInt8(ascii: "a") + digit : UInt8(ascii: "2") + digit - 26
            }
            return 12
        }
    }
}
