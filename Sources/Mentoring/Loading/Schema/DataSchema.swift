import JSONReader

/// The data model as JSON Schema (draft 2020-12): one JSON object from file name (`participants.json`) to the
/// schema of that file.
///
/// It is made from the tables by which the files are read, so it cannot say anything else. Closed lists are `enum`,
/// no object takes a property that is not declared, and each property says in `x-publish` how far it may travel
/// (domain.md 2.0). A value of a list of program.json says in `x-vocabulary` of which one. Rules between fields and
/// between files are no part of it (domain.md 2.15). An NDJSON file has the schema of `items` on each line.
///
/// - Returns: UTF-8 text, indented, ending in a line feed; the same bytes each time.
public func dataSchema() -> [UInt8] {
    let files = ProgramFileKind.allCases.map { kind in
        (key: "\(kind.rawValue).json", value: schema(of: kind))
    }
    return JSONValue.object(files).text()
}

private func schema(of kind: ProgramFileKind) -> JSONValue {
    let head: [(key: String, value: JSONValue)] = [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text("\(kind.rawValue).json")),
    ]
    let forms = kind.outlines.map(objectSchema)
    let record = forms.count == 1 ? forms[0] : [(key: "oneOf", value: .list(forms.map(JSONValue.object)))]
    guard kind != .program else { return .object(head + record) }
    return .object(head + envelopeSchema(record: .object(record)))
}

/// The envelope around a file's records (domain.md 2.0), which `Envelope` reads.
private func envelopeSchema(record: JSONValue) -> [(key: String, value: JSONValue)] {
    let open = (key: "x-publish", value: JSONValue.text(PublicationClass.open.rawValue))
    return JSONValue.closedObject(
        properties: [
            ("schema_version", .object([("const", .text("1.0")), open])),
            ("data_cutoff", .object(ValueShape.day.schema + [open])),
            ("items", .object([("type", .text("array")), ("items", record)])),
        ], required: ["schema_version", "data_cutoff", "items"])
}
