import Templates
import YAMLReader

/// `params:` of a page's front matter as templates see it: texts, lists and records, `true` and `false` as flags.
func paramsRecord(_ mapping: YAMLMapping) -> TemplateRecord {
    TemplateRecord(mapping.entries.map { (TemplateName($0.key.text), paramsValue($0.value)) })
}

private func paramsValue(_ node: YAMLNode) -> TemplateValue {
    switch node {
    case .sequence(let items, _): return .list(items.map(paramsValue))
    case .mapping(let mapping): return .open(paramsRecord(mapping))
    case .scalar(let scalar):
        if scalar.isNull { return .absent }
        if !scalar.isQuoted, case .success(let flag) = node.asBool { return .flag(flag) }
        return .text(scalar.text)
    }
}
