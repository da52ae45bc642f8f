import Diagnostics

/// Finds templates that bring themselves in, through whatever chain of partials and parents.
///
/// One finding for each template that closes a circle, up to a limit; the walk keeps its own stack, so that a
/// long chain of partials does not use up the machine's.
func findPartialCycles(in library: TemplateLibrary) -> [Finding] {
    var findings: [Finding] = []
    var isDone = [Bool](repeating: false, count: library.templates.count)
    var isOnPath = isDone
    var closesCircle = isDone
    for start in library.templates.indices where !isDone[start] && findings.count < TemplateLimits.findings {
        var path = [(template: start, nextToken: 0)]
        isOnPath[start] = true
        while let (template, nextToken) = path.last {
            let tokens = library.templates[template].tokens
            guard let index = tokens[nextToken...].firstIndex(where: { $0.target >= 0 }) else {
                isDone[template] = true
                isOnPath[template] = false
                path.removeLast()
                continue
            }
            path[path.count - 1].nextToken = index + 1
            let target = tokens[index].target
            if isOnPath[target], !closesCircle[template] {
                closesCircle[template] = true
                let circle = path.map(\.template).drop { $0 != target } + [target]
                findings.append(finding(about: Array(circle), token: tokens[index], in: library))
            } else if !isOnPath[target], !isDone[target] {
                isOnPath[target] = true
                path.append((target, 0))
            }
        }
    }
    return findings
}

private func finding(about circle: [Int], token: Token, in library: TemplateLibrary) -> Finding {
    let names = circle.map { library.templates[$0].name }
    let source = library.templates[circle[circle.count - 2]].source
    let shown = names.count > 9 ? names.prefix(4) + ["…"] + names.suffix(4) : names[...]
    return Finding(
        .partialCycle, at: source.place(at: token.name.lowerBound, length: token.name.count),
        "\(names[0]) brings itself in: \(shown.joined(separator: " → "))",
        help: "Take one of these tags out; what repeats reaches templates as a flat list.")
}
