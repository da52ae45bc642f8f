extension TemplateContract {
    /// Where a context does not keep the promise that the contract makes to a template; empty where it does.
    ///
    /// For the program's own tests: a context that passes here cannot make a compiled template fail, except by a
    /// name that is missing below an open record. Each line names a path and a kind, never a value.
    public func promisesBroken(by context: TemplateRecord, to template: String) -> [String] {
        guard let fields = entries[template] else { return ["\(template) is no entry of the contract"] }
        var broken: [String] = []
        compare(context, with: fields, under: "", &broken)
        return broken
    }
}

private func compare(
    _ record: TemplateRecord, with fields: [TemplateField], under prefix: String, _ broken: inout [String]
) {
    for field in fields {
        let path = prefix + field.name.text
        guard let value = record[field.name] else {
            broken.append("\(path) is missing")
            continue
        }
        compare(value, with: field.shape, at: path, &broken)
    }
    for name in record.names.names where !fields.contains(where: { $0.name == name }) {
        broken.append("\(prefix)\(name.text) is not in the contract")
    }
}

private func compare(
    _ value: TemplateValue, with shape: TemplateShape, at path: String, _ broken: inout [String]
) {
    switch (value, shape) {
    case (.absent, _), (.text, .text), (.html, .html), (.flag, .flag), (.open, .open): return
    case (.record(let record), .record(let fields)):
        compare(record, with: fields, under: path + ".", &broken)
    case (.list(let elements), .list(let shape)):
        for (index, element) in elements.enumerated() {
            compare(element, with: shape, at: "\(path)[\(index)]", &broken)
        }
    case (.text, _), (.html, _), (.flag, _), (.list, _), (.record, _), (.open, _):
        broken.append("\(path) is not of the kind “\(shape.kind)”")
    }
}
