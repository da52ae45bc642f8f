import Diagnostics

/// A JSON value as a whole, for texts that we write ourselves: schemas, reports, frozen months.
///
/// An object's keys stand in the order given. Large files are read with a cursor instead, which builds no tree.
public indirect enum JSONValue: Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A finite number.
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// A text, or null.
    public static func text(orNull text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    /// A number, or null; whole numbers are written without a fraction.
    public static func number(orNull number: Double?) -> JSONValue {
        guard let number, number.isFinite else { return .null }
        return Int(exactly: number).map { .integer($0) } ?? .number(number)
    }
}

/// Reads a text that holds one JSON value, as strictly as `readJSON`; nil where it is not JSON.
public func readJSONValue(_ source: SourceText) -> Checked<JSONValue?> {
    readJSON(source) { (cursor) throws(JSONSyntaxError) in try cursor.readValue() }
}

extension JSONCursor {
    /// Reads the next value, whatever it is.
    fileprivate mutating func readValue() throws(JSONSyntaxError) -> JSONValue {
        switch try peek() {
        case .null:
            _ = try readNull()
            return .null
        case .bool: return .boolean(try readBool() ?? false)
        case .string: return try readString().map { .text(text(of: $0)) } ?? .null
        case .number:
            guard let number = try readNumber() else { return .null }
            if number.isPlainInteger, let integer = integer(number) { return .integer(integer) }
            return .number(orNull: double(number))
        case .array:
            var elements: [JSONValue] = []
            _ = try beginArray()
            while try nextElement() { elements.append(try readValue()) }
            return .list(elements)
        case .object:
            var members: [(key: String, value: JSONValue)] = []
            _ = try beginObject()
            while let key = try nextKey() { members.append((text(of: key), try readValue())) }
            return .object(members)
        }
    }
}
