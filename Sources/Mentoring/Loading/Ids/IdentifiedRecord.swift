/// A record that has been read, with the id by which other records know it.
struct IdentifiedRecord<Value: Sendable>: Sendable {
    /// Nil where it could not be read.
    let id: Located<RecordId>?
    /// Whether the record has no id at all, so that nobody can say which record is missing.
    let lacksId: Bool
    /// Nil where a field could not be read or a rule is broken.
    let value: Value?
}

extension FieldTable {
    /// A record whose fields have been read and checked, with its id and the id's place.
    func identified<Value: Sendable>(
        _ id: RecordId?, _ value: Value?, _ notes: FileNotes
    ) -> IdentifiedRecord<Value> {
        let offset = offset(of: "id", in: notes)
        return IdentifiedRecord(
            id: id.map { Located(value: $0, offset: offset) },
            lacksId: id == nil && offset == notes.recordStart, value: notes.isDamaged ? nil : value)
    }
}

/// The ids of a file that no other file names.
struct UniqueIds {
    private var ids: Set<RecordId> = []

    /// A record to keep; nil where it is damaged, or its id that of an earlier one, which is noted.
    mutating func admit<Value: Sendable>(
        _ read: IdentifiedRecord<Value>, of file: String, _ notes: inout FileNotes
    ) -> Value? {
        guard let id = read.id else { return nil }
        guard ids.insert(id.value).inserted else {
            notes.noteSecondUse(id, of: file)
            return nil
        }
        return read.value
    }
}

extension IdIndex {
    /// The same, for a file whose records others name.
    /// - Parameter place: The index that the record gets where it is kept.
    mutating func admit<Value: Sendable>(
        _ read: IdentifiedRecord<Value>, of file: String, at place: Int, _ notes: inout FileNotes
    ) -> Value? {
        guard let id = read.id else {
            if read.lacksId { isComplete = false }
            return nil
        }
        guard insert(id.value, at: read.value.map { _ in place }) else {
            notes.noteSecondUse(id, of: file)
            return nil
        }
        return read.value
    }
}
