import Diagnostics
import JSONReader

/// All findings as a SARIF 2.1.0 log with one run (OASIS, “Static Analysis Results Interchange Format”, sections 3.13
/// to 3.27). Columns count Unicode scalars; addresses are relative to the site's folder.
///
/// - Parameter version: Guidepost's own, such as `0.1.0`.
public func findingsAsSARIF(_ findings: [Finding], version: String) -> [UInt8] {
    let shown = findings.filter { $0.severity != .off }.sorted(by: Finding.inPrintedOrder)
    let codes = FindingCode.allCases.filter { code in shown.contains { $0.code == code } }
    let entries = Dictionary(findingEntries().map { ($0.code, $0) }) { first, _ in first }
    let driver: JSONValue = .object([
        ("name", .text("Guidepost")), ("version", .text(version)),
        ("rules", .list(codes.map { rule($0, entry: entries[$0.rawValue]) })),
    ])
    let run: JSONValue = .object([
        ("tool", .object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
        ("results", .list(shown.map { result($0, rules: codes) })),
    ])
    return JSONValue.object([
        ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
        ("runs", .list([run])),
    ]).text()
}

private func rule(_ code: FindingCode, entry: FindingEntry?) -> JSONValue {
    .object([
        ("id", .text(code.rawValue)),
        ("shortDescription", .object([("text", .text(entry?.summary ?? code.rawValue))])),
        ("help", .object([("text", .text(entry?.text ?? code.rawValue))])),
        ("defaultConfiguration", .object([("level", .text(code.defaultSeverity.rawValue))])),
    ])
}

private func result(_ finding: Finding, rules: [FindingCode]) -> JSONValue {
    let text = finding.help.map { "\(finding.summary). \($0)" } ?? finding.summary
    var place: [(key: String, value: JSONValue)] = [
        ("artifactLocation", .object([("uri", .text(RelativeURL.encoded(finding.place.path)))]))
    ]
    if let line = finding.place.line {
        place.append(
            (
                "region",
                .object([
                    ("startLine", .integer(line)), ("startColumn", .integer(finding.place.column ?? 1)),
                ])
            ))
    }
    return .object([
        ("ruleId", .text(finding.code.rawValue)),
        ("ruleIndex", .integer(rules.firstIndex(of: finding.code) ?? -1)),
        ("level", .text(finding.severity.rawValue)), ("message", .object([("text", .text(text))])),
        ("locations", .list([.object([("physicalLocation", .object(place))])])),
    ])
}
