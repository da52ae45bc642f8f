extension JSONCursor {
    /// Reads a number; nil, and nothing consumed, where something else stands.
    public mutating func readNumber() throws(JSONSyntaxError) -> JSONNumber? {
        guard try peek() == .number else { return nil }
        return try scanNumber()
    }

    /// The number as a whole number; nil where it is none, or too large to be held exactly.
    ///
    /// `5.0` and `5e0` are whole, as in JSON Schema.
    public func integer(_ number: JSONNumber) -> Int? {
        guard number.isPlainInteger else {
            guard let value = double(number), abs(value) <= 9_007_199_254_740_992 else { return nil }
            return Int(exactly: value)
        }
        let isNegative = bytes[number.start] == UInt8(ascii: "-")
        var value = 0
        for byte in bytes[number.start + (isNegative ? 1 : 0)..<number.start + number.count] {
            let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflows) = tens.subtractingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            if tooLarge || overflows { return nil }
            value = sum
        }
        // Counted downward, so that the least Int is held too.
        if isNegative { return value }
        return value == .min ? nil : -value
    }

    /// The number in floating point; nil where it lies beyond what a Double holds.
    public func double(_ number: JSONNumber) -> Double? {
        let text = String(decoding: bytes[number.start..<number.start + number.count], as: UTF8.self)
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// Reads the number whose first byte, a minus sign or a digit, stands at `offset`.
    mutating func scanNumber() throws(JSONSyntaxError) -> JSONNumber {
        let start = offset
        var position = start
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = position
        position = try endOfDigits(from: position, numberAt: start)
        if position - whole > 1, bytes[whole] == UInt8(ascii: "0") {
            throw JSONSyntaxError(.leadingZero, at: start, length: position - start)
        }
        let afterWhole = position
        if position < end, bytes[position] == UInt8(ascii: ".") {
            position = try endOfDigits(from: position + 1, numberAt: start)
        }
        if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < end, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            position = try endOfDigits(from: position, numberAt: start)
        }
        if position < end, continuesNumber(bytes[position]) {
            throw JSONSyntaxError(.wrongNumber, at: start, length: position - start + 1)
        }
        offset = position
        return JSONNumber(start: start, count: position - start, isPlainInteger: position == afterWhole)
    }

    /// Passes over digits, of which there must be one.
    private func endOfDigits(from first: Int, numberAt start: Int) throws(JSONSyntaxError) -> Int {
        var position = first
        while position < end, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        if position == first {
            guard position < end else { throw endedInside(.number) }
            let isInfinity = bytes[position] == UInt8(ascii: "I") || bytes[position] == UInt8(ascii: "N")
            throw JSONSyntaxError(
                isInfinity ? .notANumber : .wrongNumber, at: start, length: position - start + 1)
        }
        return position
    }

    /// Whether a byte right after a number shows that something else was meant, as in `1_000`, `0x1F`, `1.2.3`.
    private func continuesNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
