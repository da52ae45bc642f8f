/// Appends JSON to a file's bytes, key by key; the caller keeps the order, the writer puts the commas.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Appends an opening brace or bracket.
    mutating func open(_ bracket: StaticString) {
        separate()
        raw(bracket)
        needsComma = false
    }

    /// Appends a closing brace or bracket.
    mutating func close(_ bracket: StaticString) {
        raw(bracket)
        needsComma = true
    }

    /// Appends a key; its value has to follow.
    mutating func key(_ name: StaticString) {
        separate()
        raw("\"")
        raw(name)
        raw("\":")
        needsComma = false
    }

    /// Appends a key that is not known when the program is compiled, and a space after the colon.
    mutating func name(_ text: String) {
        string(text)
        raw(": ")
        needsComma = false
    }

    /// Forgets that a comma is due: the caller has written it, with a line end after it.
    mutating func beginLine() {
        needsComma = false
    }

    /// Appends text that is JSON already, without a comma: line ends, punctuation.
    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func string(_ text: String) {
        separate()
        raw("\"")
        for byte in text.utf8 { appendEscaped(byte) }
        raw("\"")
        needsComma = true
    }

    mutating func number(_ value: Int) {
        separate()
        if value < 0 { raw("-") }
        appendDigits(value.magnitude)
        needsComma = true
    }

    mutating func boolean(_ value: Bool) {
        separate()
        raw(value ? "true" : "false")
        needsComma = true
    }

    mutating func null() {
        separate()
        raw("null")
        needsComma = true
    }

    /// Appends a day as `"YYYY-MM-DD"`.
    mutating func day(_ day: CivilDay) {
        separate()
        let date = day.date
        raw("\"")
        appendDigits(date.year.magnitude, atLeast: 4)
        raw("-")
        appendDigits(date.month.magnitude, atLeast: 2)
        raw("-")
        appendDigits(date.day.magnitude, atLeast: 2)
        raw("\"")
        needsComma = true
    }

    /// Appends an id: the kind's letter, a hyphen, ten characters.
    mutating func id(_ kind: StaticString, _ characters: [UInt8]) {
        separate()
        raw("\"")
        raw(kind)
        raw("-")
        bytes.append(contentsOf: characters)
        raw("\"")
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { raw(",") }
    }

    private mutating func appendDigits(_ value: UInt, atLeast width: Int = 1) {
        var divisor: UInt = 1
        var digits = 1
        while digits < width || value / divisor >= 10 {
            divisor *= 10
            digits += 1
        }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
            divisor /= 10
        }
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case 0..<0x20:
            raw("\\u00")
            let digits: [UInt8] = Array("0123456789abcdef".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        default: bytes.append(byte)
        }
    }
}
