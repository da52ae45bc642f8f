import JSONReader

/// Values by dimension of `vocab.equity`, both as indices; nil stands for `undisclosed`.
///
/// Off unless program.json lists dimensions: then any value is an error.
func equityType(_ lists: WordLists) -> ValueType<[Int: Int?]> {
    let shape = ValueShape.map(of: .orNull(.word(list: "equity")))
    let dimensions = WordTable(lists.equity.map(\.dimension))
    return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
        guard try cursor.beginObject() else { return try notes.refuse(shape, &cursor) }
        var values: [Int: Int?] = [:]
        while let key = try cursor.nextKey() {
            guard let dimension = cursor.withBytes(of: key, { dimensions.index(of: $0) }) else {
                if lists.isKnown {
                    notes.note(
                        .unknownField, at: key.start - 1, length: key.count + 2,
                        "has a dimension that vocab.equity of program.json does not have",
                        help: "Equity fields are off unless vocab.equity lists their dimensions and values.")
                }
                try cursor.skipValue()
                continue
            }
            guard let string = try cursor.readString() else {
                if try !cursor.readNull() { try notes.refuse(.word(list: "equity"), &cursor) }
                continue
            }
            if let value = cursor.withBytes(of: string, { lists.equity[dimension].values.index(of: $0) }) {
                values[dimension] = .some(value)
            } else if cursor.matches(string, "undisclosed") {
                values[dimension] = .some(nil)
            } else {
                let _: Int? = notes.refuse(.word(list: "equity"), string)
            }
        }
        return values
    }
}
