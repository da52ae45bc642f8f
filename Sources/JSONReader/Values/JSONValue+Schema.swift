extension JSONValue {
    /// The keywords of a JSON Schema (draft 2020-12) of an object that takes these properties and no other.
    ///
    /// - Parameter required: The properties that must be there.
    public static func closedObject(
        properties: [(key: String, value: JSONValue)], required: [String] = []
    ) -> [(key: String, value: JSONValue)] {
        [
            ("type", .text("object")), ("properties", .object(properties)),
            ("required", .list(required.map(JSONValue.text))), ("additionalProperties", .boolean(false)),
        ]
    }
}
