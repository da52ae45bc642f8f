import Diagnostics
import JSONReader

/// Text that is not blank, with at most so many Unicode scalars.
func text(longest: Int = 1_000) -> ValueType<String> {
    let shape = ValueShape.text(longest: longest)
    return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
        guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
        let fits = cursor.withBytes(of: string) { bytes in
            bytes.contains { $0 > 0x20 } && bytes.count { $0 & 0xC0 != 0x80 } <= longest
        }
        guard fits else { return notes.refuse(shape, string) }
        return cursor.text(of: string)
    }
}

/// A whole number in a range.
func integer(_ range: ClosedRange<Int>) -> ValueType<Int> {
    let shape = ValueShape.integer(range)
    return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
        guard let number = try cursor.readNumber() else { return try notes.refuse(shape, &cursor) }
        guard let value = cursor.integer(number), range.contains(value) else {
            return notes.refuse(shape, number)
        }
        return value
    }
}

/// A finite number in a range.
func number(_ range: ClosedRange<Double> = -Double.infinity...Double.infinity) -> ValueType<Double> {
    let shape = ValueShape.number(range)
    return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
        guard let number = try cursor.readNumber() else { return try notes.refuse(shape, &cursor) }
        guard let value = cursor.double(number), range.contains(value) else {
            return notes.refuse(shape, number)
        }
        return value
    }
}

/// True or false.
func boolean() -> ValueType<Bool> {
    ValueType(.boolean) { (cursor, notes) throws(JSONSyntaxError) in
        guard let value = try cursor.readBool() else { return try notes.refuse(.boolean, &cursor) }
        return value
    }
}

/// A value of one of the data model's closed lists.
func choice<Choice>(_ type: Choice.Type) -> ValueType<Choice>
where Choice: RawRepresentable<String> & CaseIterable {
    let choices = Choice.allCases.map { (name: Array($0.rawValue.utf8), choice: $0) }
    let shape = ValueShape.choice(Choice.allCases.map(\.rawValue))
    return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
        guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
        let found = cursor.withBytes(of: string) { bytes in
            choices.first { $0.name.count == bytes.count && $0.name.elementsEqual(bytes) }
        }
        if let found { return found.choice }
        let near = nearestName(to: cursor.text(of: string), among: Choice.allCases.map(\.rawValue))
        return notes.refuse(shape, string, help: near.map { "Did you mean \"\($0)\"?" })
    }
}
