import JSONReader

extension ValueType where Value == String {
    /// Text that is not blank, with at most so many Unicode scalars.
    static func text(longest: Int = 1_000) -> Self {
        let shape = ValueShape.text(longest: longest)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
            let (fits, mayHoldAddress) = cursor.withBytes(of: string) { bytes in
                (
                    bytes.contains { $0 > 0x20 } && bytes.count { $0 & 0xC0 != 0x80 } <= longest,
                    bytes.contains(UInt8(ascii: "@"))
                )
            }
            guard fits else { return notes.refuse(shape, string) }
            let text = cursor.text(of: string)
            if mayHoldAddress { notes.sensitive.keepAddresses(in: text, notes.context) }
            return text
        }
    }
}

extension ValueType where Value == Int {
    /// A whole number in a range.
    static func integer(_ range: ClosedRange<Int>) -> Self {
        let shape = ValueShape.integer(range)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let number = try cursor.readNumber() else { return try notes.refuse(shape, &cursor) }
            guard let value = cursor.integer(number), range.contains(value) else {
                return notes.refuse(shape, number)
            }
            return value
        }
    }
}

extension ValueType where Value == Double {
    /// A number in a range, by default in the one in which every whole number has a Double of its own.
    static func number(_ range: ClosedRange<Double> = ValueShape.exactNumbers) -> Self {
        let shape = ValueShape.number(range)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let number = try cursor.readNumber() else { return try notes.refuse(shape, &cursor) }
            guard let value = cursor.double(number), range.contains(value) else {
                return notes.refuse(shape, number)
            }
            return value
        }
    }
}

extension ValueType where Value == Bool {
    /// True or false.
    static var boolean: Self {
        ValueType(.boolean) { (cursor, notes) throws(JSONSyntaxError) in
            guard let value = try cursor.readBool() else { return try notes.refuse(.boolean, &cursor) }
            return value
        }
    }
}

extension ValueType where Value: RawRepresentable<String> & CaseIterable {
    /// A value of one of the data model's closed lists.
    static func choice() -> Self {
        let choices = Value.allCases.map { (name: Array($0.rawValue.utf8), value: $0) }
        let shape = ValueShape.choice(Value.allCases.map(\.rawValue))
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
            let found = cursor.withBytes(of: string) { bytes in
                choices.first { $0.name.count == bytes.count && $0.name.elementsEqual(bytes) }
            }
            if let found { return found.value }
            let near = notes.suggestion(for: cursor.text(of: string), among: Value.allCases.map(\.rawValue))
            return notes.refuse(shape, string, suggestion: near)
        }
    }
}
