import JSONReader

/// The parts of JSON Schemas that editors check YAML against.
enum EditorSchema {
    typealias Properties = [(key: String, value: JSONValue)]

    /// A schema of an object with these properties and no other, as text.
    static func object(title: String, properties: Properties) -> [UInt8] {
        JSONValue.object(
            [("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text(title))]
                + JSONValue.closedObject(properties: properties)
        ).text()
    }

    static func text(_ description: String) -> JSONValue {
        .object([("type", .text("string")), ("description", .text(description))])
    }

    static func whole(_ description: String) -> JSONValue {
        .object([("type", .list([.text("integer"), .text("string")])), ("description", .text(description))])
    }

    static func flag(_ description: String) -> JSONValue {
        .object([("type", .text("boolean")), ("description", .text(description))])
    }

    /// A day, or a time of which the day is taken.
    static func day(_ description: String) -> JSONValue {
        .object([
            ("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}")),
            ("description", .text(description)),
        ])
    }

    static func choice(_ words: [String], _ description: String?) -> JSONValue {
        .object(
            [("enum", .list(words.map(JSONValue.text)))]
                + (description.map { [("description", .text($0))] } ?? []))
    }

    static func list(of item: JSONValue, _ description: String) -> JSONValue {
        .object([("type", .text("array")), ("items", item), ("description", .text(description))])
    }

    /// One value or a list of such.
    static func oneOrMore(_ item: JSONValue, _ description: String) -> JSONValue {
        .object([
            ("anyOf", .list([item, .object([("type", .text("array")), ("items", item)])])),
            ("description", .text(description)),
        ])
    }
}
