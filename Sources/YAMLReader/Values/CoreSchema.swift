/// The words and number forms of YAML 1.2.2's core schema (section 10.3.2), decided on bytes.
///
/// Two departures, both in favor of what people mean: numbers are decimal only, so that `012` is 12 and never
/// 10, and infinities and "not a number" are no numbers.
enum CoreSchema {
    static func isNull(_ text: String) -> Bool {
        text.utf8.count <= 4 && ["", "~", "null", "Null", "NULL"].contains { sameBytes($0, text) }
    }

    static func truth(_ text: String) -> Bool? {
        if ["true", "True", "TRUE"].contains(where: { sameBytes($0, text) }) { return true }
        if ["false", "False", "FALSE"].contains(where: { sameBytes($0, text) }) { return false }
        return nil
    }

    /// What YAML 1.1 took for true and false as well.
    static func oldTruth(_ text: String) -> Bool? {
        let lowered = text.utf8.prefix(4).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if ["yes", "on", "y"].contains(where: { $0.utf8.elementsEqual(lowered) }) { return true }
        if ["no", "off", "n"].contains(where: { $0.utf8.elementsEqual(lowered) }) { return false }
        return nil
    }

    /// `[-+]?[0-9]+`
    static func isWholeNumber(_ text: String) -> Bool {
        let digits = withoutSign(text.utf8[...])
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
    static func isNumber(_ text: String) -> Bool {
        let number = withoutSign(text.utf8[...])
        let whole = number.prefix(while: isDigit)
        var rest = number[whole.endIndex...]
        var hasDigits = !whole.isEmpty
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            hasDigits = hasDigits || !fraction.isEmpty
            rest = number[fraction.endIndex...]
        }
        guard hasDigits else { return false }
        guard let letter = rest.first else { return true }
        guard letter | 0x20 == UInt8(ascii: "e") else { return false }
        let exponent = withoutSign(rest.dropFirst())
        return !exponent.isEmpty && exponent.allSatisfy(isDigit)
    }

    private static func withoutSign(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
        bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
