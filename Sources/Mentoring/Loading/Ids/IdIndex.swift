/// Where the record of each id of one file stands.
struct IdIndex: Sendable {
    enum Entry: Sendable, Equatable {
        /// The record's index among the records that could be read.
        case record(Int)
        /// The id is there, its record could not be read.
        case unreadable
        /// No record has the id.
        case unknown
    }

    private var places: [RecordId: Int32] = [:]
    /// Whether the file was read to its end; if not, no id can be called unknown.
    var isComplete = true

    subscript(id: RecordId) -> Entry {
        guard let place = places[id] else { return isComplete ? .unknown : .unreadable }
        return place < 0 ? .unreadable : .record(Int(place))
    }

    /// Keeps a record's id; false where another record has it already. Nil stands for a record that could not
    /// be read.
    mutating func insert(_ id: RecordId, at place: Int?) -> Bool {
        let place = place.map { Int32(clamping: $0) } ?? -1
        let inserted = places.updateValue(place, forKey: id)
        guard let earlier = inserted else { return true }
        places[id] = earlier
        return false
    }
}
