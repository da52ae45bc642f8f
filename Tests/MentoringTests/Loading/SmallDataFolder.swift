import Diagnostics
import Testing

@testable import Mentoring

/// The files of a small program, each a literal; a test changes the one that it is about.
///
/// The day of the build is 2026-09-10, the cut-off 2026-08-31.
struct SmallDataFolder {
    var program: String? = programJSON()
    var participants: String? = records(
        #"{"id": "p-aaaaaaaaaa", "roles": [{"role": "mentor", "from": "2025-01-01"}], "accepted_on": "2025-01-01"}"#,
        #"{"id": "p-bbbbbbbbbb", "roles": [{"role": "mentee", "from": "2025-01-01"}], "accepted_on": "2025-01-01"}"#
    )
    var relationships: String? = records(relationshipJSON())
    var others: [(name: String, text: String)] = []

    /// What reading the files gives, without the files of the names in `unreadable`.
    func read(
        knownMetrics: Set<String> = [], unreadable: [String] = [], workers: Int = 1
    ) -> Checked<Dataset?> {
        let named = [
            ("program.json", program), ("participants.json", participants),
            ("relationships.json", relationships),
        ].compactMap { name, text in text.map { (name: name, text: $0) } }
        return readProgram(
            id: "engineering", folder: "data",
            files: (named + others).filter { !unreadable.contains($0.name) }.map { name, text in
                ProgramFile(
                    name: name, source: SourceText(path: name, bytes: Array(text.utf8), mayBeQuoted: false))
            }, unreadable: unreadable, knownMetrics: knownMetrics,
            // Files as small as these are cut as large ones are.
            run: LoadingRun(today: Day(number: 20_706), workers: workers, smallestPart: 1))
    }
}

/// Expects exactly these findings, each as `file:line:column: summary [code]`, a warning with `warning: ` before
/// the summary, and data only where none of them is an error.
func check(
    _ program: SmallDataFolder, _ expected: [String], knownMetrics: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let read = program.read(knownMetrics: knownMetrics)
    #expect(read.findings.map(words) == expected, sourceLocation: sourceLocation)
    // However many workers read, the same comes of it.
    for workers in 2...4 {
        let again = program.read(knownMetrics: knownMetrics, workers: workers)
        #expect(again.findings == read.findings, "\(workers) workers", sourceLocation: sourceLocation)
    }
    #expect((read.value == nil) == read.hasErrors, sourceLocation: sourceLocation)
}

private func words(_ finding: Finding) -> String {
    var text = finding.place.path
    if let line = finding.place.line, let column = finding.place.column { text += ":\(line):\(column)" }
    return text
        + ": \(finding.severity == .warning ? "warning: " : "")\(finding.summary) [\(finding.code.rawValue)]"
}

/// A file with these records, the first on line 2.
func records(_ records: String..., cutoff: String = "2026-08-31") -> String {
    "{\"schema_version\": \"1.0\", \"data_cutoff\": \"\(cutoff)\", \"items\": [\n"
        + records.joined(separator: ",\n") + "\n]}\n"
}

/// A one-to-one relationship of the two people, on one line.
func relationshipJSON(_ more: String = "", members: String? = nil, model: String = "one-to-one") -> String {
    let both = """
        {"participant": "p-aaaaaaaaaa", "role": "mentor", "from": "2025-02-01"}, \
        {"participant": "p-bbbbbbbbbb", "role": "mentee", "from": "2025-02-01"}
        """
    return """
        {"id": "r-aaaaaaaaaa", "model": "\(model)", "origin": "matched", "members": [\(members ?? both)], \
        "started_on": "2025-02-01"\(more.isEmpty ? "" : ", ")\(more)}
        """
}

/// A program.json whose keys stand on lines of their own; `more` follows on line 11.
func programJSON(
    vocabulary: String = #"{"units": ["Hardware"], "skills": [], "grade_bands": [], "sites": []}"#,
    disclosure: String = #"{"preset": "internal"}"#, more: String = ""
) -> String {
    """
    {
    "name": "Engineering",
    "summary": "A sample.",
    "setting": "company",
    "starts_on": "2025-01-01",
    "models_offered": ["one-to-one"],
    "cadence_days": 14,
    "contacts": {"team_alias": "mentoring", "escalation_page": "guides/help.md"},
    "disclosure": \(disclosure),
    "vocab": \(vocabulary)\(more.isEmpty ? "" : ",\n")\(more)
    }
    """
}
