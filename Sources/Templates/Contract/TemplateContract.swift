/// The templates that the program fills itself, and the names it promises to each of them.
///
/// A template set that was compiled against a contract cannot meet an unknown name when it is filled.
public struct TemplateContract: Sendable {
    /// The names promised to each entry template, by the template's name.
    public let entries: [String: [TemplateField]]

    /// Keeps the promises, by entry template.
    public init(_ entries: [String: [TemplateField]]) {
        self.entries = entries
    }

    /// The table of names: every name that some entry template can use, sorted by path.
    ///
    /// The fields of a record follow its name after a dot, those of a list's records after `[].`, and a row
    /// that several templates share stands once.
    public var documentation: [TemplateNameRow] {
        var rows: [String: TemplateNameRow] = [:]
        for (template, fields) in entries.sorted(by: { $0.key < $1.key }) {
            addRows(of: fields, under: "", template: template, to: &rows)
        }
        return rows.values.sorted { ($0.path, $0.kind, $0.about) < ($1.path, $1.kind, $1.about) }
    }
}

private func addRows(
    of fields: [TemplateField], under prefix: String, template: String, to rows: inout [String: TemplateNameRow]
) {
    for field in fields {
        let path = prefix + field.name.text
        let identity = "\(path)\u{0}\(field.shape.kind)\u{0}\(field.about)"
        var row =
            rows[identity]
            ?? TemplateNameRow(path: path, kind: field.shape.kind, about: field.about, templates: [])
        if row.templates.last != template { row.templates.append(template) }
        rows[identity] = row
        var shape = field.shape
        var inner = path
        while case .list(let element) = shape {
            shape = element
            inner += "[]"
        }
        if case .record(let fields) = shape {
            addRows(of: fields, under: inner + ".", template: template, to: &rows)
        }
    }
}
