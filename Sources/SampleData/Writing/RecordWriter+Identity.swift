extension RecordWriter {
    /// Appends the field `id` of a record.
    mutating func id(field kind: StaticString, _ characters: [UInt8]) {
        id(field: "id", kind, characters)
    }

    /// Appends a field that names a record.
    mutating func id(field name: StaticString, _ kind: StaticString, _ characters: [UInt8]) {
        key(name)
        id(kind, characters)
    }

    /// Appends the field `ref`, where there is a code.
    mutating func reference(_ code: [UInt8]?) {
        guard let code else { return }
        key("ref")
        string(String(decoding: code, as: UTF8.self))
    }
}
