import JSONReader

/// One field of an object of the data model: the single place where its name, type, requiredness and publication
/// class are declared, and what becomes of its value.
struct Field<Draft> {
    typealias Read = (inout JSONCursor, inout FileNotes, inout Draft) throws(JSONSyntaxError) -> Void

    let name: StaticString
    let shape: ValueShape
    let presence: Presence
    let publication: PublicationClass
    /// Reads the value into the draft; one that does not fit is noted and leaves the draft as it was.
    let read: Read

    /// A field, and where its value goes; null goes nowhere.
    init<Value>(
        _ name: StaticString, _ presence: Presence, _ type: ValueType<Value>, _ publication: PublicationClass,
        _ store: @escaping (inout Draft, Value) -> Void
    ) {
        self.init(name, presence, nullable: type, publication) { draft, value in
            if let value { store(&draft, value) }
        }
    }

    /// A field, and where its value or null goes.
    init<Value>(
        _ name: StaticString, _ presence: Presence, nullable type: ValueType<Value>,
        _ publication: PublicationClass, _ store: @escaping (inout Draft, Value?) -> Void
    ) {
        self.name = name
        self.shape = type.shape
        self.presence = presence
        self.publication = publication
        let readValue = type.read
        let shape = type.shape
        let isSensitive = SensitiveValues.isSensitive(Value.self, publication)
        self.read = { (cursor, notes, draft) throws(JSONSyntaxError) in
            if try cursor.readNull() {
                if presence == .required { notes.refuseNull(shape, before: cursor.offset) }
                store(&draft, nil)
            } else if let value = try readValue(&cursor, &notes) {
                if isSensitive { notes.sensitive.keep(value, publication, notes.context) }
                store(&draft, value)
            }
        }
    }

    var outline: FieldOutline {
        FieldOutline(name: name.description, shape: shape, presence: presence, publication: publication)
    }
}

/// Gathers fields one by one, so that each is type-checked alone.
@resultBuilder
enum FieldBuilder<Draft> {
    static func buildExpression(_ field: Field<Draft>) -> Field<Draft> { field }
    static func buildBlock(_ fields: Field<Draft>...) -> [Field<Draft>] { fields }

    /// The fields of a block, for a table that is made of several.
    static func fields(@FieldBuilder<Draft> _ fields: () -> [Field<Draft>]) -> [Field<Draft>] { fields() }
}
