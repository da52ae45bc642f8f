import JSONReader

extension ValueType where Value == String {
    /// The id of a rule of the report: F01–F32 (domain.md 4.2) or A1–A15 (4.4).
    static var ruleId: Self {
        let shape = ValueShape.pattern(
            "^(F(0[1-9]|[12][0-9]|3[0-2])|A([1-9]|1[0-5]))$", words: "a rule's id, F01–F32 or A1–A15")
        let ids = (1...32).map { $0 < 10 ? "F0\($0)" : "F\($0)" } + (1...15).map { "A\($0)" }
        let table = WordTable(ids)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
            guard let index = cursor.withBytes(of: string, { table.index(of: $0) }) else {
                return notes.refuse(shape, string)
            }
            return ids[index]
        }
    }
}
