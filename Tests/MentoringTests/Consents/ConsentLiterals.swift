import Testing

@testable import Mentoring

/// One line of consents.json: given on 2026-01-01, for everyone, without an end unless `more` says otherwise.
func consentJSON(
    _ id: String, of participant: String, _ scope: String, editions: String = #"["everyone"]"#,
    _ more: String = #""withdrawn_on": null"#
) -> String {
    """
    {"id": "c-\(id)", "participant": "p-\(participant)", "scope": "\(scope)", "editions": \(editions), \
    "text_version": "second form", "given_on": "2026-01-01", "evidence": "Binder 3", \(more)}
    """
}

/// One line of identities.json.
func identityJSON(_ participant: String, _ name: String) -> String {
    """
    {"participant": "p-\(participant)", "display_name": "\(name)", "email": "\(participant)@example.com"}
    """
}

/// The consents of the small program of two, as of 2026-09-10.
func smallConsents(
    _ consents: String..., identities: [String] = [], participants: String? = nil
) throws -> ProgramConsents {
    var folder = SmallDataFolder(others: [("consents.json", list(consents))])
    if !identities.isEmpty { folder.others.append(("identities.json", list(identities))) }
    if let participants { folder.participants = participants }
    let read = folder.read()
    return try #require(read.value, "\(read.findings)").consents(today: Day(number: 20_706))
}

private func list(_ lines: [String]) -> String {
    #"{"schema_version": "1.0", "data_cutoff": "2026-08-31", "items": ["# + lines.joined(separator: ", ") + "]}"
}
