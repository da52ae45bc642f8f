/// A grade or tenure band read as the numbers in it (domain.md 2.1): `4-6` is 4 to 6, `7+` is 7 and more, `3` is 3.
struct NumberBand: Hashable, Sendable {
    let low: Double
    let high: Double

    /// The band of a vocabulary's value; nil where the value holds no number.
    init?(_ text: String) {
        var numbers: [Double] = []
        var digits = ""
        var isOpen = false
        for byte in Array(text.utf8) + [0] {
            let isDigit = byte &- UInt8(ascii: "0") < 10
            if isDigit || (byte == UInt8(ascii: ".") && !digits.isEmpty) {
                digits.append(Character(Unicode.Scalar(byte)))
                continue
            }
            if let number = Double(digits.utf8.last == UInt8(ascii: ".") ? digits + "0" : digits) {
                numbers.append(number)
                isOpen = byte == UInt8(ascii: "+")
            }
            digits = ""
        }
        guard let first = numbers.first, let last = numbers.last else { return nil }
        low = min(first, last)
        high = isOpen ? .infinity : max(first, last)
    }
}
