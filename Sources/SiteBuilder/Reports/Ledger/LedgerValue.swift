import JSONReader

/// A value of a ledger file on its way to being read, with its path in the file for the message where it does not fit.
struct LedgerValue {
    let value: JSONValue
    /// Such as `figures[12].status`.
    let path: String

    /// What stands in a ledger file where something else belongs.
    struct Mismatch: Error {
        let path: String
        /// What belongs there, such as “a text”.
        let expected: String
    }

    private func mismatch(_ expected: String) -> Mismatch { Mismatch(path: path, expected: expected) }

    /// A member of an object; null where the object lacks it.
    subscript(name: String) -> LedgerValue {
        guard case .object(let members) = value,
            let member = members.first(where: { $0.key.utf8.elementsEqual(name.utf8) })
        else { return LedgerValue(value: .null, path: "\(path).\(name)") }
        return LedgerValue(value: member.value, path: path.utf8.isEmpty ? name : "\(path).\(name)")
    }

    /// Nil for null; else what the closure reads.
    func orNull<Value>(_ read: (LedgerValue) throws(Mismatch) -> Value) throws(Mismatch) -> Value? {
        if case .null = value { return nil }
        return try read(self)
    }

    func text() throws(Mismatch) -> String {
        guard case .text(let text) = value else { throw mismatch("a text") }
        return text
    }

    func integer() throws(Mismatch) -> Int {
        guard case .integer(let integer) = value else { throw mismatch("a whole number") }
        return integer
    }

    func number() throws(Mismatch) -> Double {
        switch value {
        case .integer(let integer): return Double(integer)
        case .number(let number): return number
        default: throw mismatch("a number")
        }
    }

    func flag() throws(Mismatch) -> Bool {
        guard case .boolean(let flag) = value else { throw mismatch("true or false") }
        return flag
    }

    /// One of the values of a closed list.
    func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type) throws(Mismatch) -> Choice {
        guard let choice = Choice(rawValue: try text()) else { throw mismatch("a value that is known") }
        return choice
    }

    /// What a text is parsed to.
    func parsed<Value>(_ expected: String, _ parse: (String) -> Value?) throws(Mismatch) -> Value {
        guard let value = parse(try text()) else { throw mismatch(expected) }
        return value
    }

    func list<Element>(_ read: (LedgerValue) throws(Mismatch) -> Element) throws(Mismatch) -> [Element] {
        guard case .list(let values) = value else { throw mismatch("a list") }
        var elements: [Element] = []
        for (index, value) in values.enumerated() {
            elements.append(try read(LedgerValue(value: value, path: "\(path)[\(index)]")))
        }
        return elements
    }

    /// The members of an object, in order.
    func members<Element>(
        _ read: (LedgerValue) throws(Mismatch) -> Element
    ) throws(Mismatch) -> [(key: String, value: Element)] {
        guard case .object(let members) = value else { throw mismatch("an object") }
        var result: [(key: String, value: Element)] = []
        for member in members {
            let inner = LedgerValue(value: member.value, path: "\(path).\(member.key)")
            result.append((member.key, try read(inner)))
        }
        return result
    }
}
