import Diagnostics

/// All templates of a set, with the references between them resolved.
struct TemplateLibrary {
    /// The templates in the order of their sources.
    private(set) var templates: [ParsedTemplate]
    private let indexOfName: [String: Int]

    /// Reads all sources and finds the template that each partial and parent tag names.
    ///
    /// Of two sources with one name the later one counts.
    init(reading sources: [TemplateSource], findings: inout [Finding]) {
        var templates: [ParsedTemplate] = []
        var indexOfName: [String: Int] = [:]
        for source in sources {
            indexOfName[source.name] = templates.count
            templates.append(parseTemplate(source, findings: &findings))
        }
        self.templates = templates
        self.indexOfName = indexOfName
        for index in templates.indices { resolveReferences(of: index, findings: &findings) }
    }

    /// The template of a name, with or without `.html` at its end.
    func index(of name: String) -> Int? {
        indexOfName[name] ?? indexOfName[name + ".html"]
    }

    /// The template name that was probably meant.
    func nearest(to name: String) -> String? {
        guard
            let found = nearestName(to: name, among: indexOfName.keys.sorted().flatMap { [$0, shortened($0)] })
        else { return nil }
        return found
    }

    private mutating func resolveReferences(of index: Int, findings: inout [Finding]) {
        var mistakes = Mistakes(in: templates[index].source)
        for position in templates[index].tokens.indices {
            let token = templates[index].tokens[position]
            guard token.kind == .partial || token.kind == .parent, token.isNamed else { continue }
            let name = templates[index].text(token.name)
            if let target = self.index(of: name) {
                templates[index].tokens[position].target = target
                continue
            }
            let help = nearest(to: name).map { "Did you mean “\($0)”?" }
            mistakes.add(
                .unknownPartial, token.name, "“\(name)” is not a template",
                help: help ?? "Add \(name).html to the templates, or take the tag out.")
        }
        if !mistakes.findings.isEmpty { templates[index].isBroken = true }
        findings += mistakes.findings
    }
}

private func shortened(_ name: String) -> String {
    let bytes = Array(name.utf8)
    return bytes.suffix(5).elementsEqual(".html".utf8)
        ? String(decoding: bytes.dropLast(5), as: UTF8.self) : name
}
