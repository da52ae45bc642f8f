/// Named values: the context that a template is filled with, or a part of it.
///
/// Made for at most some sixty fields: a name is searched one after the other, which for so few is faster than
/// hashing.
public struct TemplateRecord: Sendable {
    /// The fields' names, shared between records of one kind.
    public let names: TemplateNames
    /// As many values as there are names.
    let values: [TemplateValue]

    /// Makes a record of its fields; of two fields with one name the first counts.
    public init(_ fields: [(TemplateName, TemplateValue)]) {
        names = TemplateNames(fields.map(\.0))
        values = fields.map(\.1)
    }

    /// Makes a record that shares its names with others of its kind.
    ///
    /// Values come in the order of the names. Where there are too few, the last names are absent; values beyond
    /// the names are left out.
    public init(_ names: TemplateNames, _ values: [TemplateValue]) {
        self.names = names
        let missing = names.names.count - values.count
        if missing == 0 {
            self.values = values
        } else if missing > 0 {
            self.values = values + [TemplateValue](repeating: .absent, count: missing)
        } else {
            self.values = Array(values.prefix(names.names.count))
        }
    }

    /// The value of a name; nil where the record does not know the name.
    public subscript(name: TemplateName) -> TemplateValue? {
        names.index(of: name).map { values[$0] }
    }

    /// The same record with one field set, in its old place or at the end.
    public func setting(_ name: TemplateName, to value: TemplateValue) -> TemplateRecord {
        guard let index = names.index(of: name) else {
            return TemplateRecord(TemplateNames(names.names + [name]), values + [value])
        }
        var changed = values
        changed[index] = value
        return TemplateRecord(names, changed)
    }
}
