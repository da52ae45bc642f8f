import JSONReader

extension ValueType where Value == RecordId {
    /// An id of one kind of record.
    static func pseudonym(_ letter: Unicode.Scalar) -> Self {
        let byte = UInt8(ascii: letter)
        let shape = ValueShape.pattern(
            "^\(letter)-[a-z2-7]{10}$", words: "\(letter)- and ten of the characters a–z and 2–7")
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
            guard let id = cursor.withBytes(of: string, { RecordId(parsing: $0, letter: byte) }) else {
                return notes.refuse(
                    shape, string, help: "Ids are pseudonyms made at import, never a name or number.")
            }
            return id
        }
    }
}

extension ValueType where Value == Int {
    /// The index of the record that an id names; `file` is the file that has the record.
    static func reference(_ letter: Unicode.Scalar, to records: IdIndex, of file: String) -> Self {
        let id = ValueType<RecordId>.pseudonym(letter)
        return ValueType(id.shape) { (cursor, notes) throws(JSONSyntaxError) in
            _ = try cursor.peek()
            let offset = cursor.offset
            guard let id = try id.read(&cursor, &notes) else { return nil }
            switch records[id] {
            case .record(let index): return index
            case .unreadable: notes.isDamaged = true
            case .unknown:
                notes.note(
                    .unknownId, at: offset, length: 14, "names \(id.text), which no record of \(file) has",
                    help: "Add the record to \(file), or correct the id.")
            }
            return nil
        }
    }
}

extension ValueType where Value == String {
    /// The short code by which the team speaks of a participant: two capitals and two digits.
    static var participantCode: Self {
        code("^[A-Z]{2}[0-9]{2}$", "two capital letters and two digits, as in QK07", 4...4)
    }
}

extension ValueType where Value == String {
    /// The short code of a relationship: capitals, then digits, four to eight characters.
    static var relationshipCode: Self {
        code("^[A-Z]{2}[0-9]{2,6}$", "two capital letters and two to six digits, as in QK07", 4...8)
    }
}

private func code(_ pattern: String, _ words: String, _ count: ClosedRange<Int>) -> ValueType<String> {
    let shape = ValueShape.pattern(pattern, words: words)
    return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
        guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
        let fits = cursor.withBytes(of: string) { bytes in
            count.contains(bytes.count) && bytes[..<2].allSatisfy { $0 &- UInt8(ascii: "A") < 26 }
                && bytes[2...].allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
        }
        guard fits else { return notes.refuse(shape, string) }
        return cursor.text(of: string)
    }
}
