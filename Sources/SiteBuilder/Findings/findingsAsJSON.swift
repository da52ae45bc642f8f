import Diagnostics
import JSONReader

/// All findings as one JSON object: `findings`, each with `code`, `severity`, `path`, `line`, `column` (both from 1, or
/// null), `summary` and `help` (or null), then how many are `errors` and `warnings`.
public func findingsAsJSON(_ findings: [Finding]) -> [UInt8] {
    let shown = findings.filter { $0.severity != .off }.sorted(by: Finding.inPrintedOrder)
    func count(_ severity: Severity) -> JSONValue { .integer(shown.count { $0.severity == severity }) }
    return JSONValue.object([
        ("findings", .list(shown.map(json))), ("errors", count(.error)), ("warnings", count(.warning)),
    ]).text(linesTo: 2)
}

private func json(_ finding: Finding) -> JSONValue {
    .object([
        ("code", .text(finding.code.rawValue)), ("severity", .text(finding.severity.rawValue)),
        ("path", .text(finding.place.path)), ("line", finding.place.line.map(JSONValue.integer) ?? .null),
        ("column", finding.place.line.map { _ in .integer(finding.place.column ?? 1) } ?? .null),
        ("summary", .text(finding.summary)), ("help", .text(orNull: finding.help)),
    ])
}
