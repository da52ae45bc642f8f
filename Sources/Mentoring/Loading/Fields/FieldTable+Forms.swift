import Diagnostics

extension FieldTable {
    /// Which of its forms the record that was read last has; nil where it has none or mixes them, and what the
    /// form needs and the record lacks, have then been noted.
    ///
    /// - Parameter words: What each form is, for messages: `a row of a group`.
    func form(of notes: inout FileNotes, words: [String]) -> Int? {
        var first = 0
        var starts: [Int] = []
        var present: [Int] = []
        for (index, fields) in forms.enumerated() {
            let mask = fields.indices.reduce(UInt64(0)) { $0 | 1 << UInt64(first + $1) }
            if notes.fieldsOfRecord & mask != 0 { present.append(index) }
            starts.append(first)
            first += fields.count
        }
        guard let form = present.first, present.count == 1 else {
            notes.note(
                .brokenRule, at: notes.recordStart,
                "must be \(words.joined(separator: " or "))\(present.isEmpty ? "" : ", not both")",
                help: "Give the fields of one of the two.")
            return nil
        }
        let missing = Self.required(forms[form], from: starts[form]) & ~notes.fieldsOfRecord
        guard missing != 0 else { return form }
        noteMissing(missing, &notes, at: notes.recordStart)
        notes.context = FileNotes.Context(object: object, field: "")
        return nil
    }
}
