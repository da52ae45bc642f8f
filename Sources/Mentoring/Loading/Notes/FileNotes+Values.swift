import Diagnostics
import JSONReader

extension FileNotes {
    /// Notes that the next value is of another kind than the field asks for, and passes over it.
    mutating func refuse<Value>(
        _ shape: ValueShape, _ cursor: inout JSONCursor
    ) throws(JSONSyntaxError) -> Value? {
        try refuse(shape, &cursor)
        return nil
    }

    /// Notes that the next value is of another kind than the field asks for, and passes over it.
    mutating func refuse(_ shape: ValueShape, _ cursor: inout JSONCursor) throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let start = cursor.offset
        try cursor.skipValue()
        note(.wrongValue, at: start, length: min(cursor.offset - start, 40), "must be \(shape.words)")
    }

    /// Notes that a string does not fit the field.
    mutating func refuse<Value>(
        _ shape: ValueShape, _ string: JSONString, help: String? = nil, suggestion: String? = nil
    ) -> Value? {
        note(
            .wrongValue, at: string.start - 1, length: string.count + 2, "must be \(shape.words)", help: help,
            suggestion: suggestion)
        return nil
    }

    /// Notes that a number does not fit the field.
    mutating func refuse<Value>(_ shape: ValueShape, _ number: JSONNumber) -> Value? {
        note(.wrongValue, at: number.start, length: number.count, "must be \(shape.words)")
        return nil
    }

    /// Notes a null where the field needs a value.
    mutating func refuseNull(_ shape: ValueShape, before offset: Int) {
        note(.wrongValue, at: offset - 4, length: 4, "must be \(shape.words), not null")
    }

    /// The known name that was likely meant; nil where none is near.
    ///
    /// Looking costs time for each known name, so it is done for a file's first errors and for lists of a usual
    /// length only.
    func suggestion(for name: String, among known: @autoclosure () -> some Collection<String>) -> String? {
        guard errorCount < Self.mostWithSuggestion else { return nil }
        let known = known()
        return known.count <= 500 ? nearestName(to: name, among: known) : nil
    }

    /// Notes that a record has an id which an earlier record of its file has already.
    mutating func noteSecondUse(_ id: Located<RecordId>, of file: String) {
        note(
            .duplicateId, at: id.offset, length: 14, subject: "id", record: id.value.text,
            "is that of an earlier record of \(file)",
            help: "Remove one of the two records, or give each its own id.")
    }

    /// Notes a key that the data model does not have.
    mutating func unknownField(
        _ key: JSONString, in cursor: borrowing JSONCursor, known: @autoclosure () -> [String]
    ) {
        let name = cursor.text(of: key)
        let near = suggestion(for: name, among: known())
        note(
            .unknownField, at: key.start - 1, length: key.count + 2,
            subject: Self.mayBeNamed(name) ? context.object.subject(name) : "a key",
            "is not a field of the data model",
            help: "Leave the column out of the export: only fields that are declared may come in.",
            suggestion: near)
    }

    /// Whether a key looks like a column's name; anything else, a number above all, could be about a person.
    private static func mayBeNamed(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let first = bytes.first, bytes.count <= 40, isLetter(first) else { return false }
        return bytes.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
            && bytes.count(where: isDigit) <= 2
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
