import Diagnostics
import JSONReader

/// The fields of one kind of object, in the order in which exports usually write them; at most 64.
///
/// A key is first compared with the field after the last one, so that a file in the usual order costs one
/// comparison a key.
struct FieldTable<Draft> {
    let object: DataObject
    let fields: [Field<Draft>]
    /// The same fields by form, where the objects come in several.
    let forms: [[Field<Draft>]]
    /// The fields without which no object is whole, one bit each.
    private let required: UInt64

    init(_ object: DataObject, @FieldBuilder<Draft> _ fields: () -> [Field<Draft>]) {
        self.init(object, fields())
    }

    init(_ object: DataObject, _ fields: [Field<Draft>]) {
        self.object = object
        self.fields = fields
        self.forms = []
        self.required = Self.required(fields, from: 0)
    }

    /// A table of objects that come in several forms, which share no field; `form` tells them apart.
    init(_ object: DataObject, forms: [[Field<Draft>]]) {
        self.object = object
        self.fields = forms.flatMap(\.self)
        self.forms = forms
        self.required = 0
    }

    /// Which of these fields must be there, the first of them with the bit of `start`.
    static func required(_ fields: [Field<Draft>], from start: Int) -> UInt64 {
        zip(fields, start...).reduce(0) { mask, next in
            next.0.presence == .optional ? mask : mask | 1 << UInt64(next.1)
        }
    }

    var outline: [FieldOutline] { fields.map(\.outline) }

    /// Reads one object into a draft; false where something else stands, which has then been noted.
    ///
    /// With `isRecord`, `notes` keeps where each field's value stands, for the rules that follow.
    func read(
        _ cursor: inout JSONCursor, _ notes: inout FileNotes, into draft: inout Draft, isRecord: Bool = false
    ) throws(JSONSyntaxError) -> Bool {
        _ = try cursor.peek()
        let start = cursor.offset
        let outer = notes.context
        guard try cursor.beginObject() else {
            try notes.refuse(.object(object, []), &cursor)
            return false
        }
        var seen: UInt64 = 0
        var next = 0
        while let key = try cursor.nextKey() {
            guard let index = index(of: key, in: cursor, from: next) else {
                notes.context = FileNotes.Context(object: object, field: "")
                notes.unknownField(key, in: cursor, known: fields.map(\.name.description))
                try cursor.skipValue()
                continue
            }
            next = index + 1
            seen |= 1 << UInt64(index)
            notes.context = FileNotes.Context(object: object, field: fields[index].name)
            if isRecord {
                _ = try cursor.peek()
                notes.fieldOffsets[index & 63] = cursor.offset
            }
            try fields[index].read(&cursor, &notes, &draft)
        }
        if required & ~seen != 0 { noteMissing(required & ~seen, &notes, at: start) }
        notes.seenFields[object.rawValue] |= seen
        if isRecord { notes.fieldsOfRecord = seen }
        notes.context = outer
        return true
    }

    /// The place of a field's value in the record that was read last; the record's own where it has none.
    func offset(of name: StaticString, in notes: FileNotes) -> Int {
        for (index, field) in fields.enumerated()
        where notes.fieldsOfRecord & 1 << UInt64(index) != 0 && isSame(field.name, name) {
            return notes.fieldOffsets[index & 63]
        }
        return notes.recordStart
    }

    /// Whether two names are the same, without making strings of them: rules ask for many a record.
    private func isSame(_ first: StaticString, _ second: StaticString) -> Bool {
        UnsafeBufferPointer(start: first.utf8Start, count: first.utf8CodeUnitCount)
            .elementsEqual(UnsafeBufferPointer(start: second.utf8Start, count: second.utf8CodeUnitCount))
    }

    private func index(of key: JSONString, in cursor: borrowing JSONCursor, from next: Int) -> Int? {
        for index in next..<max(fields.count, next) where cursor.matches(key, fields[index].name) {
            return index
        }
        for index in 0..<min(next, fields.count) where cursor.matches(key, fields[index].name) { return index }
        return nil
    }

    func noteMissing(_ missing: UInt64, _ notes: inout FileNotes, at start: Int) {
        for (index, field) in fields.enumerated() where missing & 1 << UInt64(index) != 0 {
            notes.context = FileNotes.Context(object: object, field: field.name)
            let orNull = field.presence == .requiredOrNull ? ", or null where it is not known" : ""
            notes.note(
                .missingField, at: start, "is missing", help: "Give \(field.shape.words)\(orNull).")
        }
    }
}
