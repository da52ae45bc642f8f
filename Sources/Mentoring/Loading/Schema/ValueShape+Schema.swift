import JSONReader

/// The schema of an object with these fields.
func objectSchema(_ fields: [FieldOutline]) -> [(key: String, value: JSONValue)] {
    JSONValue.closedObject(
        properties: fields.map { field in
            let shape = field.presence == .required ? field.shape : .orNull(field.shape)
            let publication = (key: "x-publish", value: JSONValue.text(field.publication.rawValue))
            return (field.name, .object(shape.schema + [publication]))
        }, required: fields.filter { $0.presence != .optional }.map(\.name))
}

extension ValueShape {
    /// The keywords of JSON Schema that say the same.
    var schema: [(key: String, value: JSONValue)] {
        switch self {
        case .text(let longest):
            // Not blank: some character above the space.
            [
                ("type", .text("string")), ("maxLength", .integer(longest)),
                ("pattern", .text("[^\\u0000-\\u0020]")),
            ]
        case .pattern(let pattern, let words):
            [("type", .text("string")), ("pattern", .text(pattern)), ("description", .text(words))]
        case .day:
            [
                ("type", .text("string")), ("format", .text("date")),
                ("pattern", .text("^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")),
            ]
        case .month:
            [("type", .text("string")), ("pattern", .text("^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])$"))]
        case .integer(let range):
            [("type", .text("integer")), ("minimum", .integer(range.lowerBound))]
                + (range.upperBound == .max ? [] : [("maximum", .integer(range.upperBound))])
        case .number(let range):
            [("type", .text("number"))]
                + (range.lowerBound.isFinite ? [("minimum", .number(range.lowerBound))] : [])
                + (range.upperBound.isFinite ? [("maximum", .number(range.upperBound))] : [])
        case .boolean: [("type", .text("boolean"))]
        case .choice(let names): [("type", .text("string")), ("enum", .list(names.map(JSONValue.text)))]
        case .word(let list): [("type", .text("string")), ("x-vocabulary", .text(list))]
        case .list(let element, let count, let isSet):
            [("type", .text("array")), ("items", .object(element.schema))]
                + (count.lowerBound > 0 ? [("minItems", .integer(count.lowerBound))] : [])
                + (count.upperBound < .max ? [("maxItems", .integer(count.upperBound))] : [])
                + (isSet ? [("uniqueItems", .boolean(true))] : [])
        case .object(_, let fields): objectSchema(fields)
        case .orNull(let shape): shape.schema.map(Self.withNull)
        case .map(let entry):
            [("type", .text("object")), ("additionalProperties", .object(entry.schema))]
        }
    }

    /// A keyword that lets null pass beside what it let pass.
    private static func withNull(_ keyword: (key: String, value: JSONValue)) -> (
        key: String, value: JSONValue
    ) {
        switch (keyword.key, keyword.value) {
        case ("type", .text(let type)): ("type", .list([.text(type), .text("null")]))
        case ("enum", .list(let values)): ("enum", .list(values + [.null]))
        default: keyword
        }
    }
}
