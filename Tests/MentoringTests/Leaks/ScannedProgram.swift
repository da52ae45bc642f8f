import Testing

@testable import Mentoring

/// The scan for a small program in whose files something of every kind is hidden, each kind once.
///
/// - Parameter workers: How many read its files, each of which is cut into as many parts.
func smallScan(contact: String = "mentoring", workers: Int = 1) throws -> LeakScan {
    var folder = SmallDataFolder(
        others: [
            (
                "identities.json",
                records(
                    """
                    {"participant": "p-aaaaaaaaaa", "display_name": "Märta Ojala", "email": "marta.o@example.org", \
                    "employee_no": "E-100200", "manager_employee_no": "77"}
                    """,
                    #"{"participant": "p-bbbbbbbbbb", "display_name": "Jo Ray Stone"}"#,
                    #"{"participant": "p-cccccccccc", "display_name": "山田 太郎"}"#)
            ),
            (
                "consents.json",
                records(
                    """
                    {"id": "c-aaaaaaaaaa", "participant": "p-aaaaaaaaaa", "scope": "quote", "editions": ["team"], \
                    "text_version": "2026-01", "given_on": "2026-01-31", "evidence": "Binder 3, blue shelf"}
                    """)
            ),
            (
                "goals.json",
                records(
                    """
                    {"id": "g-aaaaaaaaaa", "relationship": "r-aaaaaaaaaa", "owner": "p-bbbbbbbbbb", \
                    "set_on": "2025-03-01", "title": "Learn to say no to my boss"}
                    """,
                    """
                    {"id": "g-bbbbbbbbbb", "relationship": "r-aaaaaaaaaa", "owner": "p-bbbbbbbbbb", \
                    "set_on": "2025-03-01", "title": "Give a talk"}
                    """)
            ),
            (
                "actions.json",
                records(
                    """
                    {"id": "a-aaaaaaaaaa", "opened_on": "2025-03-01", "from_finding": "F02", \
                    "text": "Write to tom@fen.example about it.", "owner_role": "Lead", "due_on": "2025-04-01"}
                    """)
            ),
        ])
    folder.program = folder.program.map { $0.replacing("\"mentoring\"", with: "\"\(contact)\"") }
    folder.participants = records(
        person("aaaaaaaaaa", "mentor", #""ref": "QK07", "#), person("bbbbbbbbbb", "mentee"),
        person("cccccccccc", "mentee"))
    folder.relationships = records(relationshipJSON(#""ref": "ZM1234""#))
    let read = folder.read(workers: workers)
    return LeakScan([try #require(read.value, "\(read.findings)").secrets])
}

private func person(_ id: String, _ role: String, _ more: String = "") -> String {
    """
    {"id": "p-\(id)", \(more)"roles": [{"role": "\(role)", "from": "2025-01-01"}], "accepted_on": "2025-01-01"}
    """
}
